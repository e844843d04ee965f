namespace YouthBot.Storage.Rows;

/// <summary>What a message answers.</summary>
/// <param name="Sent">Keyed hash of WhatsApp's id of the message of ours; null when it names none.</param>
/// <param name="Leaver">Id of the leaver whose check-in was tapped on; null when it is no tap.</param>
public sealed record WhatsAppAnswerRow(byte[]? Sent, string? Leaver);
