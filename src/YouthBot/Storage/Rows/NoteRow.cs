using YouthBot.Handoff;

namespace YouthBot.Storage.Rows;

/// <summary>A note of a coach about a conversation.</summary>
/// <param name="Id">The same note again has the same one, and is written once.</param>
/// <param name="Conversation">About which.</param>
/// <param name="Coach">Who wrote it.</param>
/// <param name="At">When.</param>
/// <param name="OnlySelf">Whether only they may read it.</param>
/// <param name="Body">What, encrypted.</param>
public sealed record NoteRow(string Id, ConversationId Conversation, string Coach, DateTimeOffset At, bool OnlySelf, byte[] Body);
