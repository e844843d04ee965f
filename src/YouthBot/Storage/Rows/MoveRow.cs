using YouthBot.Handoff;

namespace YouthBot.Storage.Rows;

/// <summary>A move as it is written, all of it or nothing.</summary>
/// <param name="Web">The web chat.</param>
/// <param name="Phone">The conversation on WhatsApp.</param>
/// <param name="Number">The number that was tapped.</param>
/// <param name="Version">The version of the web chat's state that it was worked out for.</param>
/// <param name="Person">Who sent the code.</param>
/// <param name="Signal">What the turn after it is about, in the conversation that goes on.</param>
/// <param name="ExpiresAt">When the conversation that goes on will be erased if nothing more is said.</param>
public sealed record MoveRow(
    ConversationId Web, ConversationId Phone, int Number, long Version, string Person, UnseenRow Signal, DateTimeOffset ExpiresAt)
{
    /// <summary>When.</summary>
    public DateTimeOffset Now => Signal.Now;

    /// <summary>
    /// By which names WhatsApp knows the person, encrypted with the key of the web chat: then that one goes on, and the conversation that began
    /// with the code is erased. Null when there was a conversation already: then it goes on, and the web chat is erased.
    /// </summary>
    public IReadOnlyList<WhatsAppAliasRow>? Aliases { get; init; }

    /// <summary>The number to call that comes along to a conversation that was there already.</summary>
    public ContactRow? Contact { get; init; }
}
