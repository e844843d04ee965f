namespace YouthBot.Storage.Rows;

/// <summary>How far somebody on WhatsApp can be reached.</summary>
/// <param name="LastInboundAt">When they sent their last message.</param>
/// <param name="Stopped">Whether they want no message that we begin ourselves.</param>
/// <param name="Sent">What was said to them by a coach, help, and what of the bot failed; the last first.</param>
public sealed record WhatsAppReachRow(DateTimeOffset LastInboundAt, bool Stopped, IReadOnlyList<WhatsAppDeliveryRow> Sent);
