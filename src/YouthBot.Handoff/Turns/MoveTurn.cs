using System.Globalization;
using YouthBot.Dialogs.Activities;
using YouthBot.Dialogs.Replies;
using YouthBot.Dialogs.Scripts;
using YouthBot.Handoff.Ownership;
using YouthBot.Handoff.Sending;
using YouthBot.Handoff.Turns.Rules;

namespace YouthBot.Handoff.Turns;

/// <summary>
/// A turn of the move from the web chat to WhatsApp: what the person reads there. Storage has done the step already; this says so, in the same
/// mailbox and order as everything else, and never a word of what was said on the web.
/// </summary>
public static class MoveTurn
{
    /// <summary>Takes the turn.</summary>
    /// <param name="conversation">The conversation on WhatsApp.</param>
    /// <param name="signal">The step.</param>
    /// <param name="number">For a code: the number that must be tapped in the web chat; null when the code opens nothing.</param>
    /// <param name="world">Everything else.</param>
    public static TurnResult Take(Conversation conversation, MoveSignal signal, int? number, World world)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        ArgumentNullException.ThrowIfNull(world);
        var context = new TurnContext(conversation, new Activity(), world, string.Empty, []);
        var words = context.Content.MoveWords;
        return signal switch
        {
            MoveSignal.Code when number is { } tap => Say(
                context,
                conversation,
                words.AskNumber.Fill(("region", context.Region.Name), ("number", tap.ToString(CultureInfo.InvariantCulture)))),
            MoveSignal.Code => Greeted(context, Say(context, conversation, words.Unknown)),
            MoveSignal.Ended => Greeted(context, Say(context, conversation, words.Ended)),
            MoveSignal.Moved => Moved(context),
            MoveSignal.Joined joined => Joined(context, joined),
            _ => throw new InvalidOperationException("There is no other step."),
        };
    }

    /// <summary>Whether the plan of the web chat comes along.</summary>
    internal static TurnResult OfferPlan(TurnContext context, string? lead = null)
    {
        var words = context.Content.MoveWords;
        var question = context.Memory.Plan is null ? words.OfferPlan : words.OfferPlanInstead;
        return Say(
            context,
            context.With(context.Memory with { AsksToTakePlan = true }),
            lead is null ? question : $"{lead}\n\n{question}",
            words.TakePlan,
            words.LeavePlan);
    }

    /// <summary>
    /// What the bot asked last stood on the web: a “2” or a “ja” that is typed here cannot mean it. Help that was given is remembered, and asked
    /// after.
    /// </summary>
    private static TurnResult Moved(TurnContext context)
    {
        var words = context.Content.MoveWords;
        var conversation = context.With(context.Memory.GoOn().LeaveDialog() with { Greeted = true, Choices = [] });
        var left = context.Memory.Dialog is { Phase: DialogPhase.Asking } ? context.Content.DialogWords.Kept : null;
        var result = conversation switch
        {
            { Owner: Owner.Coach } => Say(
                context,
                conversation,
                $"{words.Moved}\n\n{words.MovedCoach.Fill(("name", conversation.Handoff.CoachName ?? context.Content.DeskWords.SomeCoach))}",
                context.Content.DeskWords.BackToBot),
            { Request: not HandoffRequest.None } => Say(
                context, conversation, With(words.Moved, words.MovedWaiting, left), context.Content.DeskWords.StopWaiting),
            _ => Say(context, conversation, With(words.Moved, left), context.Sentences.TalkToHuman),
        };
        return context.Memory.Help is { } help ? result.WithTimer(help) : result;
    }

    private static TurnResult Joined(TurnContext context, MoveSignal.Joined joined)
    {
        var words = context.Content.MoveWords;
        var asked = joined.Request is { } request && context.Conversation.Owner is Owner.Bot ? Ask(context, request) : null;
        var conversation = asked?.State.On(context.Conversation) ?? context.Conversation;
        var plan = joined.Plan is { } made && !made.IsEmpty() ? made with { Shared = false } : null;
        var after = context with
        {
            Conversation = conversation with { Memory = context.Memory with { OfferedPlan = plan ?? context.Memory.OfferedPlan } },
        };
        var text = asked is null ? words.Joined : With(words.Joined, words.MovedWaiting);
        var result = plan is null ? Say(after, after.Conversation, text, context.Sentences.TalkToHuman) : OfferPlan(after, text);
        return asked is null ? result : result.With(asked);
    }

    /// <summary>In line as they were, unless they wait here with more haste already.</summary>
    private static HandoffDecision.Accepted Ask(TurnContext context, JoinedRequest request)
    {
        var asked = HandoffRule.Ask(
            context,
            new HandoffCommand.Ask(
                request.Severity, request.Reason, SharedFrom: request.SharedFrom, Gemeente: request.Gemeente, CallBack: request.CallBack));
        var since = asked.State.Facts.RequestedAt is { } here && here < request.Since ? here : request.Since;
        return asked with
        {
            State = asked.State with
            {
                Facts = asked.State.Facts with
                {
                    RequestedAt = since, PreviousCoach = request.PreviousCoach ?? asked.State.Facts.PreviousCoach,
                },
            },
        };
    }

    /// <summary>Who began with a code has not been greeted yet: now they are where every conversation begins.</summary>
    private static TurnResult Greeted(TurnContext context, TurnResult result) => context.Memory.Greeted
        ? result
        : (result with { Conversation = context.With(context.Memory with { Greeted = true }) })
        .And(new TurnEvent.ReplyCreated(Welcome.FirstWords(context), Purpose.Reply));

    /// <summary>It is about who speaks and where: a coach who has the word does not stop it.</summary>
    private static TurnResult Say(TurnContext context, Conversation conversation, string text, params IEnumerable<string> labels) => TurnResult.Say(
        conversation,
        Reply.Say(text, new YouthBotData(ReplyKinds.Command), labels.Select(Buttons.Say)),
        new Decision("move", ReplyKinds.Command),
        context.Conversation.Owner is Owner.Bot ? Purpose.Reply : Purpose.Coach);

    private static string With(params IEnumerable<string?> paragraphs) => string.Join("\n\n", paragraphs.OfType<string>());
}
