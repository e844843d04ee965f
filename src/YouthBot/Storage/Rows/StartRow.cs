using YouthBot.Handoff;

namespace YouthBot.Storage.Rows;

/// <summary>A conversation that begins.</summary>
/// <param name="Conversation">Its id.</param>
/// <param name="Channel">Its door.</param>
/// <param name="Region">Its region.</param>
/// <param name="UserId">The person's id at that door.</param>
/// <param name="DeviceHash">SHA-256 of the secret that proves this device; null when there is none.</param>
/// <param name="State">The first state, encrypted.</param>
/// <param name="ExternalId">Key of the first activity in the inbox.</param>
/// <param name="Payload">The first activity (it opens the talk, nobody sees it), encrypted.</param>
/// <param name="Now">When.</param>
/// <param name="ExpiresAt">When it will be erased if nothing more is said.</param>
public sealed record StartRow(
    ConversationId Conversation,
    string Channel,
    string Region,
    string UserId,
    byte[]? DeviceHash,
    byte[] State,
    string ExternalId,
    byte[] Payload,
    DateTimeOffset Now,
    DateTimeOffset ExpiresAt)
{
    /// <summary>The door that the first activity came in by; null when that is the channel itself.</summary>
    public string? Door { get; init; }
}
