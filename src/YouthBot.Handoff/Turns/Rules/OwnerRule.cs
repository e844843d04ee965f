using YouthBot.Handoff.Ownership;

namespace YouthBot.Handoff.Turns.Rules;

/// <summary>The bot never talks over a coach.</summary>
internal static class OwnerRule
{
    /// <summary>
    /// What the bot asked before is over: when it speaks again one day, a “ja” or a “2” that was meant for the coach's question must not
    /// answer it.
    /// </summary>
    public static TurnResult? Try(TurnContext context) => context.Conversation.Owner is Owner.Bot
        ? null
        : TurnResult.Silent(context.With(context.Conversation.Memory.MoveOn().LeaveDialog()), "coach");
}
