using YouthBot.Dialogs.CheckIns;
using YouthBot.Dialogs.Content;
using YouthBot.Handoff.CheckIns;
using YouthBot.Handoff.Ownership;

namespace YouthBot.Handoff.Turns.Rules;

/// <summary>What the dialogs after a check-in do besides talking.</summary>
internal static class CheckInActions
{
    /// <summary>After so long somebody who asked for it hears from us.</summary>
    private static readonly TimeSpan TwoWeeks = TimeSpan.FromDays(14);

    public static TurnResult Do(TurnContext context, TurnResult result, IReadOnlyList<string> actions)
    {
        foreach (var action in actions) result = Do(context, result, action);
        return result;
    }

    /// <summary>
    /// In line at the desk, where there is one: a person the same day. Who sent the check-in is preferred. Whoever wanted no coach before wants
    /// one now: nobody is put in line who did not ask.
    /// </summary>
    public static TurnResult AskCoach(TurnContext context, TurnResult result)
    {
        result = result with { Conversation = result.Conversation with { Memory = result.Conversation.Memory with { RefusesCoach = false } } };
        if (context.World.Desk is null || result.Conversation.Owner is not Owner.Bot) return result;
        var asked = HandoffRules.Decide(
            HandoffState.Of(result.Conversation),
            new HandoffCommand.Ask(
                Severity.Normal, HandoffReason.Asked, SharedFrom: context.Activity.Id, Gemeente: context.Memory.Person?.Gemeente),
            context.World.Now);
        return asked is HandoffDecision.Accepted accepted
            ? (result with { Conversation = accepted.State.On(result.Conversation) }).With(accepted)
            : result;
    }

    private static TurnResult Do(TurnContext context, TurnResult result, string action) => (action, context.Memory.CheckIn?.Key) switch
    {
        (DialogActions.ComeBack, _) => result.And(new TurnEvent.CheckIn(new CheckInEvent.AskedFor(TwoWeeks))),
        (DialogActions.AskCoach, var key) => AskCoach(context, Learn(result, key, choice: null, OutreachReason.Help)),
        (DialogActions.TellDecaan, { } key) => result.And(new TurnEvent.CheckIn(new CheckInEvent.DecaanMayKnow(key))),
        (DialogActions.KeepFromDecaan, { } key) => result.And(new TurnEvent.CheckIn(new CheckInEvent.DecaanMayNotKnow(key))),
        (DialogActions.Applied, var key) => Learn(result, key, LeaverChoice.Applied),
        (DialogActions.Chosen, var key) => Learn(result, key, LeaverChoice.Chosen),
        (DialogActions.Doubt, var key) => Learn(result, key, LeaverChoice.Doubt),
        _ => result,
    };

    private static TurnResult Learn(TurnResult result, CheckInKey? key, LeaverChoice? choice, OutreachReason? outreach = null) =>
        key is null ? result : result.And(new TurnEvent.CheckIn(new CheckInEvent.Learned(key, choice, outreach)));
}
