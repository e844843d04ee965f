using YouthBot.Handoff;

namespace YouthBot.Storage;

/// <summary>What became of something that a channel brought.</summary>
/// <param name="Conversation">Where it waits for its turn, or had it.</param>
/// <param name="First">The first activity of the inbox that it became: an opening comes before a message.</param>
/// <param name="Last">The last one; 0 when it became none.</param>
/// <param name="IsNew">Whether it is here for the first time.</param>
public sealed record ConnectorTaken(ConversationId Conversation, long First, long Last, bool IsNew);
