namespace YouthBot.Storage.Rows;

/// <summary>Something that has been said.</summary>
/// <param name="MessageId">Its row.</param>
/// <param name="Sequence">Its place: 1, 2, 3, …</param>
/// <param name="At">When, strictly increasing with the place.</param>
/// <param name="Body">The activity, encrypted.</param>
public sealed record FeedRow(Guid MessageId, long Sequence, DateTimeOffset At, byte[] Body);
