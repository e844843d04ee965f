using YouthBot.Handoff;

namespace YouthBot.Storage.Rows;

/// <summary>A question that was not answered, or not well.</summary>
/// <param name="Id">The row.</param>
/// <param name="Conversation">Where it was asked.</param>
/// <param name="At">When.</param>
/// <param name="Body">The question, encrypted.</param>
public sealed record GapRow(Guid Id, ConversationId Conversation, DateTimeOffset At, byte[] Body);
