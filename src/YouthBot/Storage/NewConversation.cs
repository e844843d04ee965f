using YouthBot.Handoff;

namespace YouthBot.Storage;

/// <summary>A conversation that is to begin.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Channel">Its door.</param>
/// <param name="Region">Id of its region.</param>
/// <param name="UserId">The person's id at that door.</param>
/// <param name="DeviceHash">SHA-256 of the secret that proves the device; null when there is none.</param>
public sealed record NewConversation(ConversationId Id, string Channel, string Region, string UserId, byte[]? DeviceHash);
