using YouthBot.Dialogs.Activities;
using YouthBot.Dialogs.Content;
using YouthBot.Dialogs.Plans;
using YouthBot.Dialogs.Privacy;
using YouthBot.Dialogs.Replies;
using YouthBot.Dialogs.Scripts;

namespace YouthBot.Handoff.Turns.Rules;

/// <summary>
/// A guided conversation. While it runs, every message is an answer, or something in between that is answered before the open question
/// comes back.
/// </summary>
internal static class GuidedRule
{
    /// <summary>Small talk that answers “how are you?” as well as it makes conversation.</summary>
    private static readonly HashSet<string> MayAnswer = new(
        ["ok", "doing-well", "not-so-good", "go-ahead", "no-thanks", "dont-know", "vague", "frustration"], StringComparer.Ordinal);

    public static TurnResult? Try(TurnContext context)
    {
        var memory = context.Memory;
        if (memory.AsksToErase) return null;
        if (Starting(context) is { } starting) return Start(context, starting);
        if (memory.Dialog is not { Phase: not DialogPhase.Ended } state || context.Content.Dialogs.GetValueOrDefault(state.Dialog) is not { } dialog)
            return null;
        var engine = Engine(context, dialog);
        if (context.Content.DialogWords.Resumes(context.Words)) return Say(context, engine.Resume(state));

        // who cried for help, or left, is not led back by a question
        if (state.Phase is DialogPhase.Paused || memory.Help is not null) return null;
        return Take(context, engine, dialog, state);
    }

    /// <summary>The open question below what was said in between; unchanged when no dialog runs.</summary>
    public static TurnResult WithQuestion(TurnContext context, TurnResult result)
    {
        if (result.Conversation.Memory.Dialog is not { Phase: DialogPhase.Asking } state
            || context.Content.Dialogs.GetValueOrDefault(state.Dialog) is not { } dialog) return result;
        var asks = Engine(context, dialog).BackTo(state);
        return result with
        {
            Conversation = result.Conversation with { Memory = result.Conversation.Memory with { Dialog = asks.State } },
            Events = [.. result.Events.Select(happening => happening is TurnEvent.ReplyCreated reply ? Joined(context, reply, asks) : happening)],
        };
    }

    private static Dialog? Starting(TurnContext context)
    {
        // “toekomstgesprek?” asks what it is
        if (context.Text.Contains('?', StringComparison.Ordinal)) return null;
        var message = string.Join(' ', context.Words);
        return context.Content.Dialogs.Values.FirstOrDefault(dialog => dialog.Start.Contains(message));
    }

    private static TurnResult Start(TurnContext context, Dialog dialog)
    {
        var engine = Engine(context, dialog);
        return Say(context, context.Memory.Dialog is { Phase: not DialogPhase.Ended } state && state.Dialog == dialog.Id
            ? engine.Resume(state)
            : engine.Start());
    }

    private static TurnResult? Take(TurnContext context, DialogEngine engine, Dialog dialog, DialogState state)
    {
        if (context.Memory.Choices.Count > 0 && RunningDialogRule.Choice(context) is { } chosen) return WithQuestion(context, chosen);
        if (MediaRule.Try(context) is { } unreadable) return WithQuestion(context, unreadable);
        var words = context.Content.DialogWords;
        var step = dialog.Find(state.Step);
        var takesWords = step?.TakesWords is true && !words.Is(words.PauseWords, context.Words);
        // “morgen” greets, and answers “when?”
        var isOption = step?.Options.Any(option => context.Says(option.Label)) is true;
        if (takesWords && !isOption && context.Content.Smalltalk.Find(context.Words) is { } small && !MayAnswer.Contains(small.Id))
            return Between(context, engine, state)!;
        if (engine.Take(state, context.Text) is DialogOutcome.Says said) return Say(context, said);
        if (Between(context, engine, state) is { } between) return between;
        return engine.TakeAsWords(state, context.Text) is DialogOutcome.Says taken ? Say(context, taken) : Say(context, engine.AskAgain(state));
    }

    /// <summary>Small talk or a question in the middle; null when the bot has nothing certain to say to it.</summary>
    private static TurnResult? Between(TurnContext context, DialogEngine engine, DialogState state)
    {
        // on another day, “hoi” is somebody who comes back
        if (context.Today > state.AskedOn && context.Content.Smalltalk.Find(context.Words) is not null) return Say(context, engine.Resume(state));
        return (FeedbackRule.Try(context) ?? SmalltalkRule.Try(context) ?? AnswerRule.Try(context)) is { } result
            ? WithQuestion(context, result)
            : null;
    }

    private static TurnResult Say(TurnContext context, DialogOutcome.Says said)
    {
        var memory = context.Memory.MoveOn() with { Dialog = said.State };
        if (said.Actions.Contains(DialogActions.SavePlan, StringComparer.Ordinal)) memory = memory with { Plan = PlanOf(context, said.State) };
        if (said.Actions.Contains(DialogActions.SharePlan, StringComparer.Ordinal) && memory.Plan is { } plan)
            memory = memory with { Plan = plan with { Shared = true } };
        var result = TurnResult.Say(
            context.With(memory),
            Reply.Say(HelpText.Under(context, said.Text), new YouthBotData(ReplyKinds.Dialog, Dialog: said.State.Dialog), Buttons(context, said)),
            new Decision("guided", ReplyKinds.Dialog));
        return said.Text.Contains(PlanLink.Place, StringComparison.Ordinal) ? result.And(new TurnEvent.PlanLinkOffered()) : result;
    }

    private static Plan PlanOf(TurnContext context, DialogState state)
    {
        var saved = SavedAnswer.Of(context.Content.Dialogs[state.Dialog], state);
        return Plan.From(saved.ToDictionary(pair => pair.Key, pair => (pair.Value.Text, pair.Value.On), StringComparer.Ordinal), context.Content.Words);
    }

    private static TurnEvent.ReplyCreated Joined(TurnContext context, TurnEvent.ReplyCreated reply, DialogOutcome.Says asks)
    {
        var data = YouthBotData.Of(reply.Activity) ?? new YouthBotData(ReplyKinds.Dialog);
        return reply with
        {
            Activity = Reply.Say($"{reply.Activity.Text}\n\n{asks.Text}", data with { Dialog = asks.State.Dialog }, Buttons(context, asks)),
        };
    }

    private static IEnumerable<CardAction> Buttons(TurnContext context, DialogOutcome.Says said) =>
        said.Buttons.Append(context.Sentences.TalkToHuman).Select(YouthBot.Dialogs.Replies.Buttons.Say);

    private static DialogEngine Engine(TurnContext context, Dialog dialog) => new(
        dialog, context.Content.DialogWords, context.Content.Words, context.World.Abilities, context.Today);
}
