namespace YouthBot.EndToEnd.Crash;

/// <summary>One line of a feed.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Place">Its place in the feed, out of the id.</param>
/// <param name="From">user or bot.</param>
/// <param name="ReplyToId">What it answers.</param>
/// <param name="ClientId">The client's own id of it.</param>
/// <param name="Text">What was said; null for an event.</param>
public sealed record Line(string Id, int Place, string From, string? ReplyToId, string? ClientId, string? Text);
