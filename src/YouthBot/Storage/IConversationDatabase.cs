using YouthBot.Handoff;
using YouthBot.Handoff.CheckIns;
using YouthBot.Storage.Rows;

namespace YouthBot.Storage;

/// <summary>
/// The way of a message on disk, in bytes and rows: each method that writes is one transaction. One implementation for each database;
/// <c>tests/YouthBot.Tests/Storage/ConversationDatabaseContract</c> is what every implementation must pass. Encryption happens above it, in
/// <see cref="ConversationStore"/>.
/// </summary>
public interface IConversationDatabase
{
    /// <summary>Brings the schema up to date; safe to call at every start.</summary>
    Task MigrateAsync(CancellationToken cancellation);

    /// <summary>Begins a conversation together with its first activity; false when it had begun already, and then nothing is written.</summary>
    Task<bool> StartAsync(StartRow start, CancellationToken cancellation);

    /// <summary>
    /// Takes an activity: unique by channel, conversation and external id. A message gets its place in the feed here, so that its echo
    /// goes before every answer to it.
    /// </summary>
    Task<AcceptResult> AcceptAsync(AcceptRow accept, CancellationToken cancellation);

    /// <summary>Conversations that have an activity waiting, oldest first.</summary>
    Task<IReadOnlyList<ConversationId>> ReadWaitingAsync(int limit, CancellationToken cancellation);

    /// <summary>The oldest waiting activity of a conversation, with the state to handle it in; null when nothing waits.</summary>
    Task<WorkRow?> ReadWorkAsync(ConversationId conversation, CancellationToken cancellation);

    /// <summary>What follows a held activity of a burst, up to the first that is not held.</summary>
    Task<IReadOnlyList<BurstRow>> ReadBurstAsync(ConversationId conversation, long after, CancellationToken cancellation);

    /// <summary>Whether a check-in whose turn was taken has not left: it waits for the wire, was held back there, or could not be delivered.</summary>
    Task<bool> IsUnsentAsync(CheckInKey checkIn, CancellationToken cancellation);

    /// <summary>Writes the outcome of a turn if the state's version is still the one that was read.</summary>
    Task<CommitResult> CommitAsync(CommitRow commit, CancellationToken cancellation);

    /// <summary>Timers whose time has come, first due first.</summary>
    Task<IReadOnlyList<DueTimerRow>> ReadDueTimersAsync(DateTimeOffset now, int limit, CancellationToken cancellation);

    /// <summary>
    /// Makes an activity of a due timer, once: it waits like any other, but stands in no feed. False when the conversation has moved on
    /// since the timer was set, or is gone: then the timer is removed and nothing happens.
    /// </summary>
    /// <param name="timer">Which.</param>
    /// <param name="payload">The activity, encrypted.</param>
    /// <param name="now">When.</param>
    /// <param name="cancellation">Ends the waiting for a place; what has a place is written.</param>
    Task<bool> RingAsync(DueTimerRow timer, byte[] payload, DateTimeOffset now, CancellationToken cancellation);

    /// <summary>
    /// Takes an activity that stands in no feed: unique by conversation and external id, and it waits for its turn like any other. False when
    /// there is no such conversation, or not any more; true also when it was here before.
    /// </summary>
    Task<bool> HandInAsync(HandInRow handIn, CancellationToken cancellation);

    /// <summary>What a link to a plan opens, by the hash of its secret; null for a hash that opens nothing, or nothing any more.</summary>
    Task<LinkedRow?> ReadLinkedAsync(byte[] hash, DateTimeOffset now, CancellationToken cancellation);

    /// <summary>Questions that were not answered well and are still kept, oldest first.</summary>
    Task<IReadOnlyList<GapRow>> ReadGapsAsync(CancellationToken cancellation);

    /// <summary>
    /// Rows of the outbox of one channel that are due, in the order in which they were committed. What this version cannot read, such as after a
    /// later one was taken back, is left alone and holds nothing up.
    /// </summary>
    Task<IReadOnlyList<OutboxRow>> ReadDueAsync(string channel, DateTimeOffset now, int limit, CancellationToken cancellation);

    /// <summary>How many rows of the outbox, of any channel, wait for a version that knows their purpose or the owner of their conversation.</summary>
    Task<int> CountUnknownAsync(CancellationToken cancellation);

    /// <summary>
    /// Applies the last check with the owner as it is now and gives each row that passes its place in the feed; a row that does not is
    /// dropped with its reason. A row that was settled before is left alone.
    /// </summary>
    Task<IReadOnlyList<ConversationId>> ReleaseAsync(IReadOnlyList<OutboxRow> rows, DateTimeOffset now, CancellationToken cancellation);

    /// <summary>What the doors must know of a conversation; null when it never began or its trace has been swept.</summary>
    Task<HeadRow?> ReadHeadAsync(ConversationId conversation, CancellationToken cancellation);

    /// <summary>What was said after a place in the feed, in order.</summary>
    Task<IReadOnlyList<FeedRow>> ReadFeedAsync(ConversationId conversation, long after, int limit, CancellationToken cancellation);

    /// <summary>
    /// Removes everything that was said, and what happened to it at the desk, and leaves a trace, so that an old token cannot begin the conversation again; false when there was
    /// nothing to remove.
    /// </summary>
    /// <param name="conversation">Which.</param>
    /// <param name="now">When.</param>
    /// <param name="onlyIfExpired">Whether to leave alone what somebody has written in since it was found expired.</param>
    /// <param name="cancellation">Ends the waiting for a place; what has a place is written.</param>
    Task<bool> EraseAsync(ConversationId conversation, DateTimeOffset now, bool onlyIfExpired, CancellationToken cancellation);

    /// <summary>Conversations whose time has come.</summary>
    Task<IReadOnlyList<ConversationId>> ReadExpiredAsync(DateTimeOffset now, int limit, CancellationToken cancellation);

    /// <summary>
    /// Removes what is older than the given moment: keys of handled activities, settled outbox rows and alerts, links to plans that ran
    /// out, and traces of erased conversations, whose ids it returns.
    /// </summary>
    Task<IReadOnlyList<ConversationId>> SweepAsync(DateTimeOffset before, CancellationToken cancellation);

    /// <summary>Writes, really, to know that messages can be taken.</summary>
    /// <exception cref="Exception">They cannot.</exception>
    Task PingAsync(DateTimeOffset now, CancellationToken cancellation);
}
