namespace YouthBot.Handoff.Sending;

/// <summary>
/// WhatsApp's customer service window: a day from the person's last message. It is derived from the sender's own time of that message, never
/// from the moment at which we handled it, and never stored as a flag.
/// </summary>
public static class ServiceWindow
{
    /// <summary>How long it is open.</summary>
    public static readonly TimeSpan Length = TimeSpan.FromHours(24);

    /// <summary>Whether a text may be sent now.</summary>
    /// <param name="lastInbound">When the person sent their last message.</param>
    /// <param name="now">The moment of sending.</param>
    public static bool IsOpen(DateTimeOffset lastInbound, DateTimeOffset now) => now - lastInbound < Length;
}
