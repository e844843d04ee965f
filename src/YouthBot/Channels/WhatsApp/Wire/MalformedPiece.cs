namespace YouthBot.Channels.WhatsApp.Wire;

/// <summary>A piece of a webhook that could not be read, as it came.</summary>
/// <param name="Body">The bytes.</param>
/// <param name="PhoneNumberId">Which number of ours it is for; null when that could not be read either.</param>
internal sealed record MalformedPiece(byte[] Body, string? PhoneNumberId = null);
