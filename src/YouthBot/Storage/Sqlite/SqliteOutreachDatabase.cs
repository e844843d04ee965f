using Microsoft.Data.Sqlite;
using YouthBot.Storage.Rows;
using static YouthBot.Storage.Sqlite.SqliteColumns;

namespace YouthBot.Storage.Sqlite;

/// <summary>The follow-up list, on SQLite.</summary>
internal sealed class SqliteOutreachDatabase(SqliteWriter writer, SqliteReaders readers) : IOutreachDatabase
{
    private const string Handle = "(SELECT MAX(h.handle) FROM handoff h WHERE h.conversation_id = l.conversation_id)";

    private const string Items =
        $"""
        SELECT o.id, o.reason, o.at, c.coach, o.coach, o.done_at, o.outcome, {Handle}, {SqliteLeaverDatabase.Columns}
        FROM outreach o JOIN leaver l ON l.id = o.leaver_id LEFT JOIN campaign c ON c.id = o.campaign_id
        WHERE o.region IN (SELECT value FROM json_each(@regions))
        """;

    /// <summary>Everybody with the same number or conversation as somebody.</summary>
    private const string SamePerson =
        "SELECT x.id FROM leaver x JOIN leaver l ON x.phone_hash = l.phone_hash OR x.conversation_id = l.conversation_id WHERE l.id";

    public Task<IReadOnlyList<OutreachRow>> ReadOpenAsync(IReadOnlySet<string> regions, CancellationToken cancellation) =>
        Task.FromResult(readers.ReadAll($"{Items} AND o.done_at IS NULL", Read, ("@regions", SqliteLeaverDatabase.List(regions))));

    public Task<IReadOnlyList<OutreachRow>> ReadDoneAsync(
        IReadOnlySet<string> regions, DateTimeOffset since, int limit, CancellationToken cancellation) =>
        Task.FromResult(readers.ReadAll(
            $"{Items} AND o.done_at >= @since ORDER BY o.done_at DESC LIMIT {limit}",
            Read,
            ("@regions", SqliteLeaverDatabase.List(regions)),
            ("@since", Milliseconds(since))));

    public Task<OutreachRow?> FindAsync(string id, IReadOnlySet<string> regions, CancellationToken cancellation) =>
        Task.FromResult(readers.ReadAll($"{Items} AND o.id = @id", Read, ("@regions", SqliteLeaverDatabase.List(regions)), ("@id", id)).SingleOrDefault());

    public Task<bool> TakeAsync(string id, string coach, CancellationToken cancellation) => ChangeAsync(
        "UPDATE outreach SET coach = @coach WHERE id = @id AND coach IS NULL AND done_at IS NULL", id, coach, cancellation);

    public Task<bool> GiveBackAsync(string id, string coach, CancellationToken cancellation) => ChangeAsync(
        "UPDATE outreach SET coach = NULL WHERE id = @id AND coach = @coach AND done_at IS NULL", id, coach, cancellation);

    public Task<bool> DoneAsync(OutreachDoneRow done, CancellationToken cancellation) => writer.WriteAsync(
        session =>
        {
            var now = Milliseconds(done.Now);
            if (session.Execute(
                "UPDATE outreach SET done_at = @now, outcome = @outcome WHERE id = @id AND coach = @coach AND done_at IS NULL",
                ("@now", now),
                ("@outcome", done.Outcome),
                ("@id", done.Id),
                ("@coach", done.Coach)) == 0) return false;
            session.Execute(
                """
                UPDATE leaver SET
                    choice = COALESCE(@choice, choice),
                    choice_at = CASE WHEN @choice IS NULL THEN choice_at ELSE @now END
                WHERE id = (SELECT leaver_id FROM outreach WHERE id = @id)
                """,
                ("@now", now),
                ("@choice", done.Choice),
                ("@id", done.Id));
            if (done.Spoke)
                session.Execute(
                    $"UPDATE leaver SET spoken_at = @now WHERE id IN ({SamePerson} = (SELECT leaver_id FROM outreach WHERE id = @id))",
                    ("@now", now),
                    ("@id", done.Id));
            return true;
        },
        cancellation: cancellation);

    public Task<IReadOnlyList<(LeaverRow Leaver, DateTimeOffset Since, string? Handle)>> ReadHeldAsync(
        IReadOnlySet<string> regions, CancellationToken cancellation) =>
        Task.FromResult(readers.ReadAll(
            $"""
            SELECT {SqliteLeaverDatabase.Columns}, l.held_at, {Handle} FROM leaver l
            WHERE l.held_at IS NOT NULL AND l.region IN (SELECT value FROM json_each(@regions)) ORDER BY l.held_at
            """,
            row => (SqliteLeaverDatabase.LeaverOf(row), Moment(row.GetInt64(8)), row.IsDBNull(9) ? null : row.GetString(9)),
            ("@regions", SqliteLeaverDatabase.List(regions))));

    public Task<bool> ReleaseAsync(Guid leaver, IReadOnlySet<string> regions, CancellationToken cancellation) => writer.WriteAsync(
        session =>
        {
            (string, object?)[] id = [("@id", leaver.ToString("N"))];
            if (session.Execute(
                """
                UPDATE leaver SET held_at = NULL
                WHERE id = @id AND held_at IS NOT NULL AND region IN (SELECT value FROM json_each(@regions))
                """,
                [.. id, ("@regions", SqliteLeaverDatabase.List(regions))]) == 0) return false;
            // the same person, however often they are known
            session.Execute($"UPDATE leaver SET held_at = NULL WHERE held_at IS NOT NULL AND id IN ({SamePerson} = @id)", id);
            session.Execute("UPDATE conversation SET held_at = NULL WHERE id = (SELECT conversation_id FROM leaver WHERE id = @id)", id);
            return true;
        },
        cancellation: cancellation);

    private static OutreachRow Read(SqliteDataReader row) => new(
        row.GetString(0),
        SqliteLeaverDatabase.LeaverOf(row, 8),
        row.GetString(1),
        Moment(row.GetInt64(2)),
        row.IsDBNull(3) ? null : row.GetString(3),
        row.IsDBNull(4) ? null : row.GetString(4),
        SqliteLeaverDatabase.When(row, 5),
        row.IsDBNull(6) ? null : row.GetString(6),
        row.IsDBNull(7) ? null : row.GetString(7));

    private Task<bool> ChangeAsync(string sql, string id, string coach, CancellationToken cancellation) => writer.WriteAsync(
        session => session.Execute(sql, ("@id", id), ("@coach", coach)) == 1,
        cancellation: cancellation);
}
