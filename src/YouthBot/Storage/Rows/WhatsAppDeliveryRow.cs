using YouthBot.Handoff.Sending;

namespace YouthBot.Storage.Rows;

/// <summary>What became of a message by WhatsApp.</summary>
/// <param name="MessageId">Which.</param>
/// <param name="Sequence">Its place in the feed; null while it has none.</param>
/// <param name="Body">What it says, encrypted.</param>
/// <param name="State">Its state in the outbox: pending, parked, sent or failed.</param>
/// <param name="Code">WhatsApp's code of why it failed or waits; null when there is none.</param>
/// <param name="Parts">How far the part is that is least far; null while none has left.</param>
public sealed record WhatsAppDeliveryRow(Guid MessageId, long? Sequence, byte[] Body, string State, int? Code, DeliveryState? Parts)
{
    /// <summary>How far the message is that says that this one is ready; null when none was sent for it.</summary>
    public DeliveryState? Invitation { get; init; }

    /// <summary>WhatsApp's code of why that one failed.</summary>
    public int? InvitationCode { get; init; }
}
