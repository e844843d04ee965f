using System.Text.Json;
using Microsoft.Data.Sqlite;
using YouthBot.Storage.Rows;
using static YouthBot.Storage.Sqlite.SqliteColumns;

namespace YouthBot.Storage.Sqlite;

/// <summary>Who gets check-ins, on SQLite.</summary>
internal sealed class SqliteLeaverDatabase(SqliteWriter writer, SqliteReaders readers) : ILeaverDatabase
{
    private const int Constraint = 19;

    /// <summary>What <see cref="LeaverOf"/> reads, in its order; the table is <c>l</c>.</summary>
    public const string Columns = "l.id, l.region, l.school, l.body, l.choice, l.first_choice, l.told_choice, l.stopped_at";

    public static LeaverRow LeaverOf(SqliteDataReader row, int from = 0) => new(
        Guid.ParseExact(row.GetString(from), "N"),
        row.GetString(from + 1),
        row.GetString(from + 2),
        row.GetFieldValue<byte[]>(from + 3),
        row.GetString(from + 4),
        row.IsDBNull(from + 5) ? null : row.GetString(from + 5),
        row.IsDBNull(from + 6) ? null : row.GetString(from + 6),
        When(row, from + 7));

    public static DateTimeOffset? When(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : Moment(row.GetInt64(column));

    /// <summary>Regions as one parameter, for <c>IN (SELECT value FROM json_each(@regions))</c>.</summary>
    public static string List(IEnumerable<string> regions) => JsonSerializer.Serialize(regions.ToArray(), StorageJson.Default.StringArray);

    public Task<IReadOnlyList<KnownLeaverRow>> ReadKnownAsync(string region, string schoolYear, CancellationToken cancellation) =>
        Task.FromResult(readers.ReadAll(
            "SELECT id, phone_hash, school, decaan, stopped_at FROM leaver WHERE region = @region AND school_year = @year",
            row => new KnownLeaverRow(
                Guid.ParseExact(row.GetString(0), "N"), row.GetFieldValue<byte[]>(1), row.GetString(2), row.GetString(3), When(row, 4)),
            ("@region", region),
            ("@year", schoolYear)));

    public async Task<bool> ImportAsync(LeaverImportRow import, CancellationToken cancellation)
    {
        try
        {
            return await writer.WriteAsync(session => Import(session, import), cancellation: cancellation);
        }
        catch (SqliteException error) when (error.SqliteErrorCode == Constraint)
        {
            return false;
        }
    }

    public Task<IReadOnlyList<LeaverRow>> ReadSuppliedAsync(
        string decaan, string school, string schoolYear, DateTimeOffset now, CancellationToken cancellation) =>
        Task.FromResult(readers.ReadAll(
            $"""
            SELECT {Columns} FROM leaver l
            WHERE l.school = @school AND l.decaan = @decaan AND l.school_year = @year AND l.expires_at > @now
            """,
            row => LeaverOf(row),
            ("@school", school),
            ("@decaan", decaan),
            ("@year", schoolYear),
            ("@now", Milliseconds(now))));

    public Task<IReadOnlyList<LeaverRow>> ReadOfRegionAsync(string region, string schoolYear, DateTimeOffset now, CancellationToken cancellation) =>
        Task.FromResult(readers.ReadAll(
            $"SELECT {Columns} FROM leaver l WHERE l.region = @region AND l.school_year = @year AND l.expires_at > @now",
            row => LeaverOf(row),
            ("@region", region),
            ("@year", schoolYear),
            ("@now", Milliseconds(now))));

    public Task<IReadOnlyList<string>> ReadNumbersAsync(CancellationToken cancellation) => Task.FromResult(readers.ReadAll(
        "SELECT DISTINCT number FROM whatsapp_person", row => row.GetString(0)));

    public Task<IReadOnlyList<Guid>> ReadExpiredAsync(DateTimeOffset now, int limit, CancellationToken cancellation) =>
        Task.FromResult(readers.ReadAll(
            $"SELECT id FROM leaver WHERE expires_at <= @now ORDER BY expires_at LIMIT {limit}",
            row => Guid.ParseExact(row.GetString(0), "N"),
            ("@now", Milliseconds(now))));

    public Task ForgetAsync(Guid leaver, CancellationToken cancellation) => writer.WriteAsync(
        session =>
        {
            // 2026-2027 ends on 1 November 2027, and in November it is always an hour later here than in UTC
            session.Execute(
                """
                INSERT INTO stopped_phone (hash, kept_until)
                SELECT l.phone_hash, COALESCE(unixepoch(substr(l.school_year, 6) || '-11-01') - 3600, 0) * 1000
                FROM leaver l LEFT JOIN conversation v ON v.id = l.conversation_id
                WHERE l.id = @id AND l.decaan <> '' AND (l.stopped_at IS NOT NULL OR v.stopped_at IS NOT NULL)
                ON CONFLICT (hash) DO UPDATE SET kept_until = MAX(kept_until, excluded.kept_until)
                """,
                ("@id", leaver.ToString("N")));
            return session.Execute("DELETE FROM leaver WHERE id = @id", ("@id", leaver.ToString("N")));
        },
        forgets: true,
        cancellation);

    public Task SweepStopsAsync(DateTimeOffset now, CancellationToken cancellation) => writer.WriteAsync(
        session => session.Execute("DELETE FROM stopped_phone WHERE kept_until <= @now", ("@now", Milliseconds(now))), cancellation: cancellation);

    private static bool Import(SqliteSession session, LeaverImportRow import)
    {
        foreach (var leaver in import.Leavers) Write(session, import, leaver);
        foreach (var missing in import.Missing)
        {
            session.Execute(
                """
                UPDATE leaver SET expires_at = MIN(expires_at, @until), paused_at = COALESCE(paused_at, @now)
                WHERE id = @id AND region = @region AND school = @school
                """,
                ("@until", Milliseconds(import.MissingUntil)),
                ("@now", Milliseconds(import.Now)),
                ("@id", missing.ToString("N")),
                ("@region", import.Region),
                ("@school", import.School));
        }

        return true;
    }

    /// <summary>What they said, stop above all, stays when their school supplies them again; who talks with us already is known at once.</summary>
    private static void Write(SqliteSession session, LeaverImportRow import, SealedLeaverRow leaver)
    {
        session.Execute(
            """
            INSERT INTO leaver (id, region, school, school_year, decaan, phone_hash, body, choice, imported_at, expires_at, stopped_at)
            VALUES (@id, @region, @school, @year, @decaan, @hash, @body, 'open', @now, @expires, (SELECT @now FROM stopped_phone WHERE hash = @hash))
            ON CONFLICT (id) DO UPDATE SET school = excluded.school, decaan = excluded.decaan, body = excluded.body,
                imported_at = excluded.imported_at, expires_at = excluded.expires_at, paused_at = NULL
            """,
            ("@id", leaver.Id.ToString("N")),
            ("@region", import.Region),
            ("@school", import.School),
            ("@year", import.SchoolYear),
            ("@decaan", import.Decaan),
            ("@hash", leaver.PhoneHash),
            ("@body", leaver.Body),
            ("@now", Milliseconds(import.Now)),
            ("@expires", Milliseconds(import.ExpiresAt)));
        session.Execute("DELETE FROM stopped_phone WHERE hash = @hash", ("@hash", leaver.PhoneHash));
        foreach (var alias in leaver.Aliases)
        {
            if (SqliteWhatsAppPeople.Find(session, user: null, alias) is { } person)
                SqliteCheckInLinks.Meet(session, leaver.PhoneHash, person.Conversation.ToString());
        }
    }
}
