namespace YouthBot.Channels.WhatsApp.Wire;

/// <summary>What stood in the body of a webhook.</summary>
/// <param name="Deliveries">What could be read, in order.</param>
/// <param name="Malformed">The pieces that could not, as they came: each alone, so that nothing beside it is lost.</param>
internal sealed record WebhookReading(IReadOnlyList<Delivery> Deliveries, IReadOnlyList<MalformedPiece> Malformed);
