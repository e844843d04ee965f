using YouthBot.Handoff;
using YouthBot.Storage.Rows;

namespace YouthBot.Storage;

/// <summary>
/// What the door of the Bot Connector needs of a database beside <see cref="IConversationDatabase"/>, in bytes and rows: each method that
/// writes is one transaction. <c>tests/YouthBot.Tests/Storage/ConnectorDatabaseContract</c> is what each database must pass.
/// </summary>
public interface IConnectorDatabase
{
    /// <summary>The conversation that a channel knows by this name; null when there is none, or none any more.</summary>
    Task<ConversationId?> FindAsync(byte[] known, CancellationToken cancellation);

    /// <summary>
    /// Takes what a channel brings, once for each id; null when the conversation is another one than it was read: look again.
    /// </summary>
    Task<ConnectorTaken?> AcceptAsync(ConnectorAcceptRow accept, CancellationToken cancellation);

    /// <summary>The message in the feed that an id brought; null when there is none, or none any more.</summary>
    Task<(ConversationId Conversation, Guid Message)?> FindSeenAsync(byte[] seen, CancellationToken cancellation);

    /// <summary>Puts something else in the place of what a message said; when its turn has not been taken, it never will be.</summary>
    Task ReplaceAsync(ConversationId conversation, Guid message, byte[] body, DateTimeOffset now, CancellationToken cancellation);

    /// <summary>Where a conversation is answered; null when it is none of the Bot Connector.</summary>
    Task<byte[]?> ReadReferenceAsync(ConversationId conversation, CancellationToken cancellation);

    /// <summary>Conversations whose first waiting row of the outbox is due, in the order of commitment; with that row.</summary>
    Task<IReadOnlyList<OutboxRow>> ReadHeadsAsync(DateTimeOffset now, int limit, CancellationToken cancellation);

    /// <summary>What a waiting row of the outbox says, and to whom; null when it is settled or gone.</summary>
    Task<ConnectorSaidRow?> ReadSaidAsync(long outbox, CancellationToken cancellation);

    /// <summary>
    /// What was answered to something that wants its answers in the response; null as long as a turn is to be taken or an answer to be
    /// released.
    /// </summary>
    Task<IReadOnlyList<ConnectorSaidRow>?> ReadAnswersAsync(ConnectorTaken taken, CancellationToken cancellation);

    /// <summary>The last check before the wire, with the owner as it is now; true when it stands written as leaving.</summary>
    Task<bool> BeginAsync(OutboxRow row, DateTimeOffset now, CancellationToken cancellation);

    /// <summary>It has left, and gets its place in the feed; with a reason when nobody knows whether it did.</summary>
    Task LeftAsync(OutboxRow row, string? reason, DateTimeOffset now, CancellationToken cancellation);

    /// <summary>It was surely not sent, and is tried again later.</summary>
    Task AgainAsync(OutboxRow row, string reason, DateTimeOffset due, CancellationToken cancellation);

    /// <summary>It will never be sent; it gets its place in the feed, where a coach sees it.</summary>
    Task FailedAsync(OutboxRow row, string reason, DateTimeOffset now, CancellationToken cancellation);

    /// <summary>After a crash nobody knows what became of what was leaving: it is marked so, and not sent again.</summary>
    Task<int> DoubtAsync(DateTimeOffset now, CancellationToken cancellation);

    /// <summary>Removes the keys of what was brought before a moment.</summary>
    Task SweepAsync(DateTimeOffset before, CancellationToken cancellation);
}
