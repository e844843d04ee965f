using YouthBot.Dialogs.Activities;

namespace YouthBot.Storage;

/// <summary>Something that has been said.</summary>
/// <param name="Sequence">Its place in the feed: 1, 2, 3, …</param>
/// <param name="Activity">What, with its id and time.</param>
public sealed record Said(long Sequence, Activity Activity)
{
    /// <summary>When it was sent by the sender's own clock, which may be days before it came in; null when that is not known.</summary>
    public DateTimeOffset? SentAt { get; init; }
}
