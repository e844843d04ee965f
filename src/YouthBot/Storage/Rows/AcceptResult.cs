namespace YouthBot.Storage.Rows;

/// <summary>What became of an activity at the door.</summary>
public abstract record AcceptResult
{
    private AcceptResult()
    {
    }

    /// <summary>It is on disk and will be handled.</summary>
    /// <param name="Sequence">Its place in the feed.</param>
    public sealed record Accepted(long Sequence) : AcceptResult;

    /// <summary>It was here before; nothing was written.</summary>
    /// <param name="Sequence">The place that it got the first time.</param>
    public sealed record Duplicate(long Sequence) : AcceptResult;

    /// <summary>There is no such conversation at this door, or not any more.</summary>
    public sealed record Gone : AcceptResult;
}
