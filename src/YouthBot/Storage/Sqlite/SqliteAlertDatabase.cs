using YouthBot.Handoff;
using YouthBot.Storage.Rows;
using static YouthBot.Storage.Sqlite.SqliteColumns;

namespace YouthBot.Storage.Sqlite;

/// <summary>Alerts that wait to be sent, on SQLite.</summary>
internal sealed class SqliteAlertDatabase(SqliteWriter writer, SqliteReaders readers) : IAlertDatabase
{
    /// <summary>Leaves an alert for each channel, in the transaction of its reason.</summary>
    public static void Add(SqliteSession session, string conversation, AlertKind kind, IReadOnlyList<string> channels, long now)
    {
        foreach (var channel in channels)
        {
            session.Execute(
                """
                INSERT INTO alert (conversation_id, channel, kind, state, due_at, attempts)
                SELECT id, @channel, @kind, 'pending', @now, 0 FROM conversation WHERE id = @id AND erased_at IS NULL
                """,
                ("@channel", channel),
                ("@kind", kind.ToString()),
                ("@now", now),
                ("@id", conversation));
        }
    }

    public Task<IReadOnlyList<DueAlertRow>> ReadDueAsync(string channel, DateTimeOffset now, int limit, CancellationToken cancellation) =>
        Task.FromResult(readers.ReadAll(
            $"""
            SELECT id, conversation_id, kind, attempts FROM alert
            WHERE state = 'pending' AND channel = @channel AND due_at <= @now ORDER BY +id LIMIT {limit}
            """,
            row => new DueAlertRow(
                row.GetInt64(0), ConversationId.Parse(row.GetString(1)), Enum.Parse<AlertKind>(row.GetString(2)), row.GetInt32(3)),
            ("@channel", channel),
            ("@now", Milliseconds(now))));

    public Task SettleAsync(IReadOnlyList<DueAlertRow> alerts, bool sent, DateTimeOffset now, CancellationToken cancellation) => WriteAsync(
        alerts,
        (session, id) => session.Execute(
            "UPDATE alert SET state = @state, settled_at = @now WHERE id = @alert",
            ("@state", sent ? "sent" : "dropped"),
            ("@now", Milliseconds(now)),
            ("@alert", id)),
        cancellation);

    public Task PostponeAsync(IReadOnlyList<DueAlertRow> alerts, DateTimeOffset until, CancellationToken cancellation) => WriteAsync(
        alerts,
        (session, id) => session.Execute(
            "UPDATE alert SET attempts = attempts + 1, due_at = @until WHERE id = @alert", ("@until", Milliseconds(until)), ("@alert", id)),
        cancellation);

    private Task WriteAsync(IReadOnlyList<DueAlertRow> alerts, Action<SqliteSession, long> write, CancellationToken cancellation) => writer.WriteAsync(
        session =>
        {
            foreach (var alert in alerts) write(session, alert.Id);
            return true;
        },
        cancellation: cancellation);
}
