using YouthBot.Handoff;
using YouthBot.Storage.Rows;
using static YouthBot.Storage.Sqlite.SqliteColumns;

namespace YouthBot.Storage.Sqlite;

/// <summary>The door of the Bot Connector on SQLite, on the same writer and readers as the way of a message.</summary>
internal sealed class SqliteConnectorDatabase(SqliteWriter writer, SqliteReaders readers) : IConnectorDatabase
{
    public Task<ConversationId?> FindAsync(byte[] known, CancellationToken cancellation) =>
        Task.FromResult(readers.Read(session => SqliteConnectorAccept.Find(session, known)));

    public Task<ConnectorTaken?> AcceptAsync(ConnectorAcceptRow accept, CancellationToken cancellation) => writer.WriteAsync(
        session => SqliteConnectorAccept.Run(session, accept), cancellation: cancellation);

    public Task<(ConversationId Conversation, Guid Message)?> FindSeenAsync(byte[] seen, CancellationToken cancellation) =>
        Task.FromResult(readers.Read(session => SqliteConnectorAccept.FindSeen(session, seen)));

    public Task ReplaceAsync(ConversationId conversation, Guid message, byte[] body, DateTimeOffset now, CancellationToken cancellation) =>
        writer.WriteAsync(session => SqliteMessages.Replace(session, conversation, message, body, now), forgets: true, cancellation);

    public Task<byte[]?> ReadReferenceAsync(ConversationId conversation, CancellationToken cancellation) =>
        Task.FromResult(readers.Read(session => SqliteConnectorAccept.ReadReference(session, conversation)));

    public Task<IReadOnlyList<OutboxRow>> ReadHeadsAsync(DateTimeOffset now, int limit, CancellationToken cancellation) =>
        Task.FromResult(readers.ReadAll(
            $"""
            SELECT {OutboxColumns} FROM outbox o
            WHERE o.state = 'pending' AND o.channel = @channel AND o.due_at <= @now
              AND {IsKnown}
              AND NOT EXISTS (
                SELECT 1 FROM outbox before
                WHERE before.conversation_id = o.conversation_id AND before.state = 'pending' AND before.id < o.id AND before.{PurposeIsKnown})
            ORDER BY +o.id LIMIT {limit}
            """,
            OutboxRowOf,
            ("@channel", ConnectorStore.Channel),
            ("@now", Milliseconds(now))));

    public Task<ConnectorSaidRow?> ReadSaidAsync(long outbox, CancellationToken cancellation) =>
        Task.FromResult(readers.Read(session => SqliteConnectorSending.Waiting(session, outbox)));

    public Task<IReadOnlyList<ConnectorSaidRow>?> ReadAnswersAsync(ConnectorTaken taken, CancellationToken cancellation) =>
        Task.FromResult(readers.Read(session => SqliteConnectorSending.Answers(session, taken)));

    public Task<bool> BeginAsync(OutboxRow row, DateTimeOffset now, CancellationToken cancellation) => writer.WriteAsync(
        session => SqliteConnectorSending.Begin(session, row, now), cancellation: cancellation);

    public Task LeftAsync(OutboxRow row, string? reason, DateTimeOffset now, CancellationToken cancellation) => Write(
        session => SqliteConnectorSending.Settle(session, row, "sent", reason, now), cancellation);

    public Task AgainAsync(OutboxRow row, string reason, DateTimeOffset due, CancellationToken cancellation) => Write(
        session => SqliteConnectorSending.Again(session, row, reason, due), cancellation);

    public Task FailedAsync(OutboxRow row, string reason, DateTimeOffset now, CancellationToken cancellation) => Write(
        session => SqliteConnectorSending.Settle(session, row, "failed", reason, now), cancellation);

    public Task<int> DoubtAsync(DateTimeOffset now, CancellationToken cancellation) => writer.WriteAsync(
        session => SqliteConnectorSending.Doubt(session, now), cancellation: cancellation);

    public Task SweepAsync(DateTimeOffset before, CancellationToken cancellation) => Write(
        session => session.Execute("DELETE FROM connector_activity WHERE at < @before", ("@before", Milliseconds(before))), cancellation);

    private Task Write(Action<SqliteSession> write, CancellationToken cancellation) => writer.WriteAsync(
        session =>
        {
            write(session);
            return true;
        },
        cancellation: cancellation);
}
