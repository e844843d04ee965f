using YouthBot.Handoff;

namespace YouthBot.Storage.Rows;

/// <summary>Which of their closed conversations a coach looks for; null is any.</summary>
/// <param name="Handle">A part of what the desk calls the person.</param>
/// <param name="Tag">What it is about.</param>
/// <param name="Result">What came of it.</param>
/// <param name="From">Closed since then.</param>
/// <param name="Until">Closed before then.</param>
/// <param name="Conversation">Which.</param>
public sealed record ClosedQuery(
    string? Handle = null,
    string? Tag = null,
    string? Result = null,
    DateTimeOffset? From = null,
    DateTimeOffset? Until = null,
    ConversationId? Conversation = null);
