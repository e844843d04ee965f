using YouthBot.Handoff;

namespace YouthBot.Storage.Rows;

/// <summary>Something that somebody at the desk read or did.</summary>
/// <param name="At">When.</param>
/// <param name="Account">Who; null for a login that nobody has, and for the command line.</param>
/// <param name="What">What, as a code.</param>
/// <param name="Conversation">Of which conversation.</param>
public sealed record AuditRow(DateTimeOffset At, string? Account, string What, ConversationId? Conversation = null);
