namespace YouthBot.Storage.Rows;

/// <summary>One more message of a burst.</summary>
/// <param name="InboxId">Which activity.</param>
/// <param name="MessageId">Row in the feed.</param>
/// <param name="Body">The activity, encrypted.</param>
public sealed record BurstRow(long InboxId, Guid MessageId, byte[] Body);
