namespace YouthBot.Handoff.Sending;

/// <summary>How far something that we sent has come.</summary>
public enum DeliveryState
{
    /// <summary>The request is under way; written before it leaves.</summary>
    Sending,

    /// <summary>Nobody knows whether it arrived: no answer came. It is not sent again; a status may still tell.</summary>
    Unknown,

    /// <summary>WhatsApp has taken it.</summary>
    Accepted,

    /// <summary>It is on its way to the phone.</summary>
    Sent,

    /// <summary>It is on the phone.</summary>
    Delivered,

    /// <summary>It was read.</summary>
    Read,

    /// <summary>It will not arrive.</summary>
    Failed,
}
