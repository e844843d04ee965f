using YouthBot.Handoff;

namespace YouthBot.Storage;

/// <summary>A gap with where and when.</summary>
/// <param name="Conversation">Where it was asked; tells only which questions come from one person.</param>
/// <param name="At">When.</param>
/// <param name="Gap">What.</param>
public sealed record KeptGap(ConversationId Conversation, DateTimeOffset At, Gap Gap);
