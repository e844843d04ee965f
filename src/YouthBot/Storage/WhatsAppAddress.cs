namespace YouthBot.Storage;

/// <summary>Where somebody on WhatsApp is reached; for the wire only.</summary>
/// <param name="Number">Meta's id of our number.</param>
/// <param name="Phone">Their number; null when it is not known.</param>
/// <param name="UserId">Their business-scoped user id; null when it is not known.</param>
public sealed record WhatsAppAddress(string Number, string? Phone, string? UserId);
