using YouthBot.Handoff;

namespace YouthBot.Storage.Rows;

/// <summary>What a link to a plan opens.</summary>
/// <param name="Conversation">The conversation.</param>
/// <param name="Channel">Its door.</param>
/// <param name="State">Its state, encrypted.</param>
/// <param name="Sequence">The last place in its feed.</param>
/// <param name="Waiting">Whether an activity waits for its turn.</param>
/// <param name="ExpiresAt">Until when the link opens it.</param>
public sealed record LinkedRow(ConversationId Conversation, string Channel, byte[] State, long Sequence, bool Waiting, DateTimeOffset ExpiresAt);
