namespace YouthBot.Desk.Workspace.Wire;

/// <summary>Something that was said in one of the coach's conversations.</summary>
/// <param name="Chat">Which conversation.</param>
/// <param name="Place">Its place in the feed.</param>
/// <param name="At">When.</param>
/// <param name="From">youth, bot or coach.</param>
/// <param name="Name">First name of the coach who said it.</param>
/// <param name="Text">What.</param>
/// <param name="Markdown">Whether the text is Markdown.</param>
/// <param name="Kind">What a reply of the bot is.</param>
internal sealed record ChatMessage(string Chat, long Place, DateTimeOffset? At, string From, string? Name, string Text, bool Markdown, string? Kind)
{
    /// <summary>When it was sent, for what came in late; null when that is about when it came.</summary>
    public DateTimeOffset? SentAt { get; init; }
}
