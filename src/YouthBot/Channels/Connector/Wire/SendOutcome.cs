namespace YouthBot.Channels.Connector.Wire;

/// <summary>What became of a request to a channel.</summary>
internal abstract record SendOutcome
{
    private SendOutcome()
    {
    }

    /// <summary>The channel has it.</summary>
    public sealed record Accepted : SendOutcome;

    /// <summary>Nobody knows whether it arrived: it is never sent again blindly.</summary>
    public sealed record Unknown : SendOutcome;

    /// <summary>It was not taken, and is tried again.</summary>
    /// <param name="After">After how long.</param>
    /// <param name="Reason">Why not, as a code.</param>
    public sealed record Later(TimeSpan After, string Reason) : SendOutcome;

    /// <summary>It was not taken because of us: everything waits for the administrator.</summary>
    /// <param name="Reason">Why not, as a code.</param>
    public sealed record Blocked(string Reason) : SendOutcome;

    /// <summary>It will never be taken.</summary>
    /// <param name="Reason">Why not, as a code.</param>
    public sealed record Refused(string Reason) : SendOutcome;
}
