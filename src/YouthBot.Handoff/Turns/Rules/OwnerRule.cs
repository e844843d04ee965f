using YouthBot.Handoff.Ownership;

namespace YouthBot.Handoff.Turns.Rules;

/// <summary>The bot never talks over a coach.</summary>
internal static class OwnerRule
{
    public static TurnResult? Try(TurnContext context) =>
        context.Conversation.Owner is Owner.Bot ? null : TurnResult.Silent(context.Conversation, "coach");
}
