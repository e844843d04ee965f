using Microsoft.Data.Sqlite;
using YouthBot.Handoff.Ownership;
using YouthBot.Storage.Rows;
using static YouthBot.Storage.Sqlite.SqliteColumns;

namespace YouthBot.Storage.Sqlite;

/// <summary>The accounts of the desk with how they prove who they are.</summary>
internal static class SqliteAccounts
{
    private const string Columns =
        """
        SELECT c.id, c.login, c.first_name, c.role, c.capacity, c.disabled_at, c.school, p.stamp, p.password_hash, p.one_time_until, p.totp_secret,
            p.totp_confirmed, (SELECT group_concat(region, ' ') FROM coach_region r WHERE r.coach_id = c.id)
        FROM coach c JOIN credential p ON p.coach_id = c.id
        """;

    public static AccountRow? Find(SqliteSession session, string column, string value)
    {
        using var row = session.Command($"{Columns} WHERE c.{column} = @value", ("@value", value)).ExecuteReader();
        return row.Read() ? Read(row) : null;
    }

    public static IReadOnlyList<AccountRow> ReadAll(SqliteSession session)
    {
        using var row = session.Command($"{Columns} ORDER BY c.login").ExecuteReader();
        var accounts = new List<AccountRow>();
        while (row.Read()) accounts.Add(Read(row));
        return accounts;
    }

    public static bool Save(SqliteSession session, AccountRow account, bool opens)
    {
        if (!opens && Find(session, "id", account.Id) is { Profile.DisabledAt: not null }) return false;
        if (Find(session, "login", account.Profile.Login) is { } same && same.Id != account.Id) return false;
        SqliteCoaches.Save(session, account.Profile);
        session.Execute("UPDATE coach SET school = @school WHERE id = @id", ("@school", account.School), ("@id", account.Id));
        session.Execute(
            "INSERT INTO credential (coach_id, stamp, totp_confirmed, totp_step, tries) VALUES (@id, @stamp, 0, 0, 0) ON CONFLICT DO NOTHING",
            ("@id", account.Id),
            ("@stamp", account.Credential.Stamp));
        session.Execute("UPDATE credential SET tries = 0, locked_until = NULL WHERE coach_id = @id", ("@id", account.Id));
        Change(session, account.Id, stamp: null, account.Credential);
        return true;
    }

    /// <summary>Null as the stamp: whatever it was.</summary>
    public static bool Change(SqliteSession session, string id, string? stamp, CredentialRow credential) => session.Execute(
        """
        UPDATE credential SET stamp = @new, password_hash = @hash, one_time_until = @until, totp_secret = @totp, totp_confirmed = @confirmed
        WHERE coach_id = @id AND (@stamp IS NULL OR stamp = @stamp)
        """,
        ("@id", id),
        ("@stamp", stamp),
        ("@new", credential.Stamp),
        ("@hash", credential.PasswordHash),
        ("@until", credential.OneTimeUntil is { } until ? Milliseconds(until) : null),
        ("@totp", credential.TotpSecret),
        ("@confirmed", credential.TotpConfirmed)) == 1;

    public static SignInTry Try(SqliteSession session, string login, DateTimeOffset now, int limit, TimeSpan lockedFor)
    {
        var account = Find(session, "login", login);
        if (account?.Profile.DisabledAt is not null) account = null;
        var locked = account is not null && LockedUntil(session, account.Id) is { } until && until > Milliseconds(now);
        // a lock that has ended gives all tries back
        if (!locked && account is not null)
        {
            session.Execute(
                """
                UPDATE credential SET
                    tries = CASE WHEN tries + 1 >= @limit THEN 0 ELSE tries + 1 END,
                    locked_until = CASE WHEN tries + 1 >= @limit THEN @until END
                WHERE coach_id = @id
                """,
                ("@limit", limit),
                ("@until", Milliseconds(now + lockedFor)),
                ("@id", account.Id));
        }

        Audit(session, new AuditRow(now, account?.Id, locked ? "locked-out" : "sign-in-tried"));
        return new SignInTry(account, locked);
    }

    public static void Audit(SqliteSession session, AuditRow audit) => session.Execute(
        "INSERT INTO audit (at, coach_id, what, conversation_id) VALUES (@at, @coach, @what, @conversation)",
        ("@at", Milliseconds(audit.At)),
        ("@coach", audit.Account),
        ("@what", audit.What),
        ("@conversation", audit.Conversation?.ToString()));

    private static long? LockedUntil(SqliteSession session, string id)
    {
        using var row = session.Command("SELECT locked_until FROM credential WHERE coach_id = @id", ("@id", id)).ExecuteReader();
        return row.Read() && !row.IsDBNull(0) ? row.GetInt64(0) : null;
    }

    private static AccountRow Read(SqliteDataReader row)
    {
        var regions = row.IsDBNull(12) ? [] : row.GetString(12).Split(' ');
        var coach = new Coach(row.GetString(0), row.GetString(2), [.. regions.Order(StringComparer.Ordinal)], row.GetInt32(4));
        return new AccountRow(
            new CoachRow(coach, row.GetString(1), row.GetString(3), When(row, 5)),
            Text(row, 6),
            new CredentialRow(
                row.GetString(7), Text(row, 8), When(row, 9), row.IsDBNull(10) ? null : row.GetFieldValue<byte[]>(10), row.GetBoolean(11)));
    }

    private static string? Text(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    private static DateTimeOffset? When(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : Moment(row.GetInt64(column));
}
