namespace YouthBot.Storage;

/// <summary>Something that has been said, for a door that only sends it on.</summary>
/// <param name="Sequence">Its place in the feed: 1, 2, 3, …</param>
/// <param name="At">When it was said.</param>
/// <param name="Json">The activity in the JSON of the protocol, without its id and time.</param>
public sealed record SaidAsStored(long Sequence, DateTimeOffset At, ReadOnlyMemory<byte> Json);
