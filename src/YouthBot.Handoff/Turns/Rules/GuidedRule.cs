using YouthBot.Dialogs.Activities;
using YouthBot.Dialogs.Check;
using YouthBot.Dialogs.Content;
using YouthBot.Dialogs.Context;
using YouthBot.Dialogs.Language;
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
    /// <summary>Small talk that says nothing at all: “mwah”, “laat zitten”.</summary>
    private const string Vague = "vague";

    /// <summary>Small talk that answers “how are you?” as well as it makes conversation. In a plan it says nothing.</summary>
    private static readonly HashSet<string> MayAnswer = new(
        ["ok", "doing-well", "not-so-good", "go-ahead", "no-thanks", "dont-know", Vague, "frustration"], StringComparer.Ordinal);

    /// <summary>With the way to a human, what fits under a message on WhatsApp.</summary>
    private const int MostArticles = 2;

    public static TurnResult? Try(TurnContext context)
    {
        var memory = context.Memory;
        if (memory.AsksToErase) return null;
        if (Starting(context) is { } starting) return Start(context, starting);
        if (memory.Dialog is not { Phase: not DialogPhase.Ended } state || Talk(context, state.Dialog) is not { } engine) return null;
        if (context.Content.DialogWords.Resumes(context.Words)) return Say(context, engine.Resume(state));

        // who cried for help, or left, is not led back by a question
        if (state.Phase is DialogPhase.Paused || memory.Help is not null) return null;
        return Take(context, engine, state);
    }

    /// <summary>The open question below what was said in between; unchanged when no dialog runs.</summary>
    public static TurnResult WithQuestion(TurnContext context, TurnResult result)
    {
        if (result.Conversation.Memory.Dialog is not { Phase: DialogPhase.Asking } state
            || Talk(context, state.Dialog) is not { } engine) return result;
        var asks = engine.BackTo(state);
        return result with
        {
            Conversation = result.Conversation with { Memory = result.Conversation.Memory.GoOnIn(asks.State) },
            Events = [.. result.Events.Select(happening => happening is TurnEvent.ReplyCreated reply ? Joined(context, reply, asks) : happening)],
        };
    }

    private static string? Starting(TurnContext context)
    {
        var content = context.Content;

        // “ik zit op het vso, geldt de kwalificatieplicht voor mij?” has an article of its own
        if (!content.Check.IsStaleOn(context.Today) && content.Check.IsStart(context.Core, content.GemeenteNamed) && !context.FoundExactly)
            return CheckWords.Id;

        // “toekomstgesprek?” asks what it is
        if (context.Text.Contains('?', StringComparison.Ordinal)) return null;
        var message = string.Join(' ', context.Words);
        return content.Dialogs.Values.FirstOrDefault(dialog => dialog.Start.Contains(message))?.Id;
    }

    /// <summary>A dialog begins below something that is said first; null when an editor took it away.</summary>
    public static TurnResult? Begin(TurnContext context, string dialog, string above) =>
        Talk(context, dialog) is { } engine ? Say(context, Below(above, engine.Start())) : null;

    private static DialogOutcome.Says Below(string above, DialogOutcome.Says said) =>
        above.Length == 0 ? said : said with { Text = $"{above}\n\n{said.Text}" };

    private static TurnResult Start(TurnContext context, string dialog)
    {
        var engine = Talk(context, dialog)!;
        return Say(context, context.Memory.In(dialog) is { } state ? engine.Resume(state) : engine.Start());
    }

    private static TurnResult? Take(TurnContext context, IGuidedTalk engine, DialogState state)
    {
        if (context.Memory.Choices.Count > 0 && Chosen(context) is { } chosen) return WithQuestion(context, chosen);
        if (MediaRule.Try(context) is { } unreadable) return WithQuestion(context, unreadable);
        var words = context.Content.DialogWords;
        // “morgen” greets, and answers “when?”
        var dialog = context.Content.Dialogs.GetValueOrDefault(state.Dialog);
        var isOption = dialog?.Find(state.Step)?.Options.Any(option => context.Says(option.Label)) is true;
        var takesWords = engine.TakesWords(state) && !words.Is(words.PauseWords, context.Words);
        var small = isOption ? null : context.Content.Smalltalk.Find(context.Words);
        if (takesWords && small is not null && !MayAnswer.Contains(small.Id)) return Between(context, engine, state)!;
        // “slecht” answers “what is going on?”, and is no part of a plan
        var saysNothing = small is not null && (small.Id is Vague || dialog?.IsDetour(state.Step) is not true);
        if (engine.Take(state, context.Text, saysNothing) is DialogOutcome.Says said) return Say(context, said);
        if ((Between(context, engine, state) ?? Asked(context)) is { } between) return between;
        return engine.TakeAsWords(state, context.Text) is DialogOutcome.Says taken ? Say(context, taken) : Say(context, engine.AskAgain(state));
    }

    /// <summary>What the message says to the articles that were offered for a question in the middle.</summary>
    private static TurnResult? Chosen(TurnContext context) => RunningDialogRule.Choice(context)
        ?? (context.Says(context.Sentences.NoneOfThese) ? RunningDialogRule.NoneOfThese(context) : null);

    /// <summary>
    /// A question to which the bot has no certain answer is a question still, and not written down as somebody's own words. Where articles
    /// may answer it, the open question waits until one is chosen: one question at a time.
    /// </summary>
    private static TurnResult? Asked(TurnContext context)
    {
        var isClear = QuestionForm.IsClear(context.Text, context.Words);
        if (!isClear && !context.Text.TrimEnd().EndsWith('?')) return null;
        return ChoicesRule.Try(context) ?? (isClear ? WithQuestion(context, FallbackRule.Try(context)) : null);
    }

    /// <summary>Small talk or a question in the middle; null when the bot has nothing certain to say to it.</summary>
    private static TurnResult? Between(TurnContext context, IGuidedTalk engine, DialogState state)
    {
        // on another day, “hoi” is somebody who comes back
        if (context.Today > state.AskedOn && context.Content.Smalltalk.Find(context.Words) is not null) return Say(context, engine.Resume(state));
        return (FeedbackRule.Try(context) ?? SmalltalkRule.Try(context) ?? AnswerRule.Try(context)) is { } result
            ? WithQuestion(context, result)
            : null;
    }

    private static TurnResult Say(TurnContext context, DialogOutcome.Says said)
    {
        var memory = context.Memory.MoveOn().GoOnIn(said.State);
        if (said.Actions.Contains(DialogActions.BeginFutureTalk) && Talk(context, DialogActions.FutureTalk) is { } talk)
        {
            var begun = Below(said.Text, memory.In(DialogActions.FutureTalk) is { } left ? talk.Resume(left) : talk.Start());
            return Say(context with { Conversation = context.With(memory) }, begun);
        }

        if (said.Learned is { } learned) memory = memory with { Person = (memory.Person ?? PersonFacts.None).With(learned) };
        foreach (var action in said.Actions) memory = memory with { Plan = PlanAfter(action, context, memory.Plan, said.State) };
        var result = TurnResult.Say(
            context.With(memory),
            Reply.Say(HelpText.Under(context, WithLeft(context, said, memory)), new YouthBotData(ReplyKinds.Dialog, Dialog: said.State.Dialog), Buttons(context, said)),
            new Decision("guided", ReplyKinds.Dialog));
        if (said.Text.Contains(PlanLink.Place, StringComparison.Ordinal)) result = result.And(new TurnEvent.PlanLinkOffered());
        return CheckInActions.Do(context, result, said.Actions);
    }

    /// <summary>A dialog that was left for one that ended now is not forgotten.</summary>
    private static string WithLeft(TurnContext context, DialogOutcome.Says said, ChatMemory memory) =>
        said.State.Phase is DialogPhase.Ended && memory.Dialog is { Phase: DialogPhase.Paused }
            ? $"{said.Text}\n\n{context.Content.DialogWords.Kept}"
            : said.Text;

    private static Plan? PlanAfter(string action, TurnContext context, Plan? plan, DialogState state) => action switch
    {
        DialogActions.SavePlan => (plan ?? Plan.Empty).With(
            SavedAnswer.Of(context.Content.Dialogs[state.Dialog], state)
                .ToDictionary(pair => pair.Key, pair => (pair.Value.Text, pair.Value.On), StringComparer.Ordinal),
            context.Content.Words),
        DialogActions.SharePlan when plan is not null => plan with { Shared = true },
        DialogActions.KeepPlan when plan is not null => plan with { Shared = false },
        _ => plan,
    };

    private static TurnEvent.ReplyCreated Joined(TurnContext context, TurnEvent.ReplyCreated reply, DialogOutcome.Says asks)
    {
        var data = YouthBotData.Of(reply.Activity) ?? new YouthBotData(ReplyKinds.Dialog);
        return reply with
        {
            Activity = Reply.Say($"{reply.Activity.Text}\n\n{asks.Text}", data with { Dialog = asks.State.Dialog }, Buttons(context, asks)),
        };
    }

    private static IEnumerable<CardAction> Buttons(TurnContext context, DialogOutcome.Says said) =>
    [
        .. said.Buttons.Select(YouthBot.Dialogs.Replies.Buttons.Say),
        .. said.Articles.Select(context.ArticleOf).OfType<Article>().Select(YouthBot.Dialogs.Replies.Buttons.Ask).Take(MostArticles),
        YouthBot.Dialogs.Replies.Buttons.Say(context.Sentences.TalkToHuman),
    ];

    /// <summary>A dialog as this person has it; null when an editor took it away.</summary>
    public static IGuidedTalk? Talk(TurnContext context, string dialog) => dialog is CheckWords.Id
        ? new CheckTalk(context.Content, context.Memory.Person ?? PersonFacts.None, context.Today)
        : context.Content.Dialogs.GetValueOrDefault(dialog) is { } written ? Engine(context, written) : null;

    private static DialogEngine Engine(TurnContext context, Dialog dialog) => new(
        dialog,
        context.Content.DialogWords,
        context.Content.Words,
        context.Abilities,
        context.Today,
        context.Memory.Plan is { } plan
            ? plan.Parts().ToDictionary(part => Plan.NameOf(part.Field), part => plan.Said(part.Field)!, StringComparer.Ordinal)
            : null);
}
