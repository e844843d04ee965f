using YouthBot.Handoff;

namespace YouthBot.Storage.Rows;

/// <summary>When a coach wanted to know how it went.</summary>
/// <param name="Conversation">With whom.</param>
/// <param name="Handle">How the desk calls the person.</param>
/// <param name="Coach">Which coach.</param>
/// <param name="Due">The day.</param>
public sealed record FollowUpRow(ConversationId Conversation, string Handle, string Coach, DateOnly Due);
