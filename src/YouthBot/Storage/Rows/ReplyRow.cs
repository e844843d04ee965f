using YouthBot.Handoff.Sending;

namespace YouthBot.Storage.Rows;

/// <summary>Something to send.</summary>
/// <param name="MessageId">Its row in the feed.</param>
/// <param name="Purpose">Why it is sent.</param>
/// <param name="Body">The activity, encrypted.</param>
public sealed record ReplyRow(Guid MessageId, Purpose Purpose, byte[] Body);
