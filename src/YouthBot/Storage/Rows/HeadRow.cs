using YouthBot.Handoff;

namespace YouthBot.Storage.Rows;

/// <summary>What the doors must know of a conversation.</summary>
/// <param name="Conversation">The conversation.</param>
/// <param name="Channel">Its door.</param>
/// <param name="Region">Its region.</param>
/// <param name="UserId">The person's id at that door.</param>
/// <param name="DeviceHash">SHA-256 of the secret that proves the device.</param>
/// <param name="Sequence">The last place in the feed.</param>
/// <param name="Waiting">Whether an activity waits for its turn or an answer for its way out.</param>
/// <param name="Erased">Whether only the trace is left.</param>
public sealed record HeadRow(
    ConversationId Conversation,
    string Channel,
    string Region,
    string UserId,
    byte[]? DeviceHash,
    long Sequence,
    bool Waiting,
    bool Erased);
