using YouthBot.Handoff.Ownership;

namespace YouthBot.Handoff.Turns.Rules;

/// <summary>
/// WhatsApp brings messages out of order, and some of them days later. One that was sent before something that was handled already cannot mean what
/// was asked since: an old “ja, wis alles” must not erase what is here today.
/// </summary>
internal static class LateMessage
{
    /// <summary>The turn as if nothing had been asked, for a late message; else the turn as it is.</summary>
    public static TurnContext Hear(TurnContext context)
    {
        if (context.SentAt is not { } sent || context.Memory.HeardAt is not { } heard || sent >= heard) return context;
        return context with
        {
            Conversation = context.With(context.Memory.GoOn().LeaveDialog() with { Choices = [], Help = null, AsksToTalk = false }),
        };
    }

    /// <summary>
    /// What the bot asked stays a question for who answers it now: a talk that runs, and help that was given. And this message was handled.
    /// </summary>
    public static TurnResult Say(TurnResult result, TurnContext before, TurnContext heard)
    {
        if (before.SentAt is not { } sent) return result;
        var memory = result.Conversation.Memory;
        if (!ReferenceEquals(before, heard) && before.Conversation.Owner is Owner.Bot && heard.Command is null)
        {
            memory = memory with
            {
                Dialog = ReferenceEquals(memory.Dialog, heard.Memory.Dialog) ? before.Memory.Dialog : memory.Dialog,
                Help = memory.Help ?? before.Memory.Help,
                AsksToTalk = memory.Help is null ? before.Memory.AsksToTalk : memory.AsksToTalk,
            };
        }

        // nobody writes in the future: that would make everything late
        var at = sent < before.World.Now ? sent : before.World.Now;
        if (before.Memory.HeardAt is { } last && last > at) at = last;
        return result with { Conversation = result.Conversation with { Memory = memory with { HeardAt = at } } };
    }
}
