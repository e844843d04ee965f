using YouthBot.Handoff.Sending;

namespace YouthBot.Storage.Rows;

/// <summary>What WhatsApp reports of something that was sent.</summary>
/// <param name="Hash">Keyed hash of its id of it.</param>
/// <param name="MessageId">The message, as our own reference names it; null when the report has none.</param>
/// <param name="Part">Which part of it.</param>
/// <param name="State">What became of it.</param>
/// <param name="Code">Why it failed.</param>
public sealed record WhatsAppReportRow(byte[] Hash, Guid? MessageId, int Part, DeliveryState State, int? Code);
