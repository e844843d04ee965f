using YouthBot.Handoff;
using YouthBot.Storage.Rows;
using static YouthBot.Storage.Sqlite.SqliteColumns;

namespace YouthBot.Storage.Sqlite;

/// <summary>The accounts of the desk, on SQLite.</summary>
internal sealed class SqliteAccountDatabase(SqliteWriter writer, SqliteReaders readers) : IAccountDatabase
{
    public Task<AccountRow?> FindAsync(string id, CancellationToken cancellation) =>
        Task.FromResult(readers.Read(session => SqliteAccounts.Find(session, "id", id)));

    public Task<AccountRow?> FindByLoginAsync(string login, CancellationToken cancellation) =>
        Task.FromResult(readers.Read(session => SqliteAccounts.Find(session, "login", login)));

    public Task<IReadOnlyList<AccountRow>> ReadAllAsync(CancellationToken cancellation) =>
        Task.FromResult(readers.Read(SqliteAccounts.ReadAll));

    public Task<bool> SaveAsync(AccountRow account, bool opens, CancellationToken cancellation) => writer.WriteAsync(
        session => SqliteAccounts.Save(session, account, opens),
        cancellation: cancellation);

    public Task<SignInTry> TryAsync(string login, DateTimeOffset now, int limit, TimeSpan lockedFor, CancellationToken cancellation) =>
        writer.WriteAsync(
            session => SqliteAccounts.Try(session, login, now, limit, lockedFor),
            cancellation: cancellation);

    public Task<bool> SucceedAsync(string id, long? totpStep, AuditRow audit, CancellationToken cancellation) => writer.WriteAsync(
        session =>
        {
            var counted = session.Execute(
                """
                UPDATE credential SET tries = 0, locked_until = NULL, totp_step = COALESCE(@step, totp_step)
                WHERE coach_id = @id AND (@step IS NULL OR totp_step < @step)
                """,
                ("@step", totpStep),
                ("@id", id)) == 1;
            if (counted) SqliteAccounts.Audit(session, audit);
            return counted;
        },
        cancellation: cancellation);

    public Task<bool> ChangeAsync(string id, string stamp, CredentialRow credential, AuditRow audit, CancellationToken cancellation) =>
        writer.WriteAsync(
            session =>
            {
                var changed = SqliteAccounts.Change(session, id, stamp, credential);
                if (changed) SqliteAccounts.Audit(session, audit);
                return changed;
            },
            cancellation: cancellation);

    public Task AuditAsync(AuditRow audit, CancellationToken cancellation) => writer.WriteAsync(
        session =>
        {
            SqliteAccounts.Audit(session, audit);
            return true;
        },
        cancellation: cancellation);

    public Task<IReadOnlyList<AuditRow>> ReadAuditAsync(ConversationId? conversation, CancellationToken cancellation) =>
        Task.FromResult(readers.ReadAll(
            "SELECT at, coach_id, what, conversation_id FROM audit WHERE @id IS NULL OR conversation_id = @id ORDER BY id",
            row => new AuditRow(
                Moment(row.GetInt64(0)),
                row.IsDBNull(1) ? null : row.GetString(1),
                row.GetString(2),
                row.IsDBNull(3) ? null : ConversationId.Parse(row.GetString(3))),
            ("@id", conversation?.ToString())));

    public Task<int> SweepAuditAsync(DateTimeOffset before, CancellationToken cancellation) => writer.WriteAsync(
        session => session.Execute("DELETE FROM audit WHERE at < @before", ("@before", Milliseconds(before))),
        cancellation: cancellation);
}
