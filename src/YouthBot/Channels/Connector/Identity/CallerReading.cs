namespace YouthBot.Channels.Connector.Identity;

/// <summary>What became of the question who somebody is.</summary>
internal abstract record CallerReading
{
    private CallerReading()
    {
    }

    /// <summary>They are known.</summary>
    public sealed record Known(ConnectorCaller Caller) : CallerReading;

    /// <summary>They are not who they should be.</summary>
    public sealed record Refused : CallerReading;

    /// <summary>The keys cannot be had now: nobody can say.</summary>
    public sealed record Unavailable : CallerReading;
}
