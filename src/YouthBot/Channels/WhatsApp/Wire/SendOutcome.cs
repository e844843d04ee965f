namespace YouthBot.Channels.WhatsApp.Wire;

/// <summary>What became of a request to send.</summary>
internal abstract record SendOutcome
{
    private SendOutcome()
    {
    }

    /// <summary>WhatsApp has it.</summary>
    /// <param name="MessageId">Its id of it.</param>
    public sealed record Accepted(string MessageId) : SendOutcome;

    /// <summary>Nobody knows whether it arrived: it is never sent again blindly. A status may still tell.</summary>
    public sealed record Unknown : SendOutcome;

    /// <summary>It was surely not sent, and may be tried again.</summary>
    /// <param name="After">After how long.</param>
    /// <param name="Code">Why not.</param>
    public sealed record Later(TimeSpan After, int Code) : SendOutcome;

    /// <summary>It was not sent because of our number or our token; every message of this number waits for the administrator.</summary>
    /// <param name="Code">Why not.</param>
    public sealed record Blocked(int Code) : SendOutcome;

    /// <summary>The person wrote too long ago, whatever we think.</summary>
    public sealed record WindowClosed : SendOutcome;

    /// <summary>It will never be sent.</summary>
    /// <param name="Code">Why not.</param>
    public sealed record Refused(int Code) : SendOutcome;
}
