namespace YouthBot.Desk.Workspace.Wire;

/// <summary>That a conversation runs by WhatsApp, and what became of what was said.</summary>
/// <param name="ClosesAt">Until when a text passes; after it an answer waits for their next message.</param>
/// <param name="Stopped">Whether they want no message that we begin ourselves.</param>
/// <param name="Sent">What a coach said, help, and what of the bot did not arrive; the oldest first.</param>
public sealed record OnWhatsApp(DateTimeOffset ClosesAt, bool Stopped, IReadOnlyList<Delivery> Sent);
