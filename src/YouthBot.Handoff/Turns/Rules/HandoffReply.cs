using YouthBot.Dialogs.Activities;
using YouthBot.Dialogs.Replies;
using YouthBot.Handoff.Ownership;
using YouthBot.Handoff.Sending;

namespace YouthBot.Handoff.Turns.Rules;

/// <summary>What the bot says about who speaks, and what happened with it.</summary>
internal static class HandoffReply
{
    public const string Rule = "handoff";

    /// <summary>Says something about it; help that was given stays in sight.</summary>
    public static TurnResult Say(
        TurnContext context,
        Conversation conversation,
        string text,
        Purpose purpose = Purpose.Reply,
        params IEnumerable<CardAction> buttons) => TurnResult.Say(
        conversation,
        Reply.Say(text, new YouthBotData(ReplyKinds.Handoff), buttons),
        new Decision(Rule, ReplyKinds.Handoff),
        purpose);

    /// <summary>The same turn, with what happened in it.</summary>
    public static TurnResult With(this TurnResult result, HandoffDecision.Accepted decision) => result with
    {
        Events = [.. result.Events, .. decision.Events.Select(happened => new TurnEvent.HandedOff(happened))],
    };
}
