using YouthBot.Dialogs.Content;
using YouthBot.Dialogs.Plans;
using YouthBot.Handoff.Ownership;

namespace YouthBot.Handoff.Turns.Rules;

/// <summary>
/// “Deel mijn plan” and “niet meer delen”. Who sees the plan is the young person's choice at any moment: while a coach speaks the choice holds
/// at once and the bot is silent, because the coach sees it.
/// </summary>
internal static class SharingRule
{
    public static TurnResult? Try(TurnContext context)
    {
        var words = context.Content.PlanWords;
        var request = PlanRequest.Read(context.Words, words);
        if (request is not (PlanRequest.Share or PlanRequest.StopSharing)) return null;
        var isForBot = context.Conversation.Owner is Owner.Bot;
        if (context.Memory.Plan is not { } plan) return isForBot ? PlanRule.Say(context, context.Memory.GoOn(), words.None) : null;
        var shares = request is PlanRequest.Share;
        // beside a coach there is one to share it with
        if (shares && isForBot && !context.Abilities.Contains(DialogAbilities.Share))
            return PlanRule.Say(context, context.Memory.GoOn(), words.NoCoach);
        var memory = context.Memory with { Plan = plan with { Shared = shares } };
        if (!isForBot) return TurnResult.Silent(Heard(context.With(memory.MoveOn().LeaveDialog()), context.World.Now), "sharing");
        return PlanRule.Say(context, memory.GoOn(), shares ? words.Shared : plan.Shared ? words.Unshared : words.NotShared);
    }

    /// <summary>It is said to the coach too: from now on the person waits for a word of theirs.</summary>
    private static Conversation Heard(Conversation conversation, DateTimeOffset now) =>
        conversation with { Handoff = HandoffRules.Hear(HandoffState.Of(conversation), now) };
}
