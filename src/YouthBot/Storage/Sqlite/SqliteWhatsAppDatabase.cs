using YouthBot.Handoff;
using YouthBot.Handoff.Sending;
using YouthBot.Storage.Rows;
using static YouthBot.Storage.Sqlite.SqliteColumns;

namespace YouthBot.Storage.Sqlite;

/// <summary>The door of WhatsApp on SQLite, on the same writer and readers as the way of a message.</summary>
internal sealed class SqliteWhatsAppDatabase(SqliteWriter writer, SqliteReaders readers) : IWhatsAppDatabase
{
    public Task<WhatsAppPersonRow?> FindAsync(byte[]? user, byte[]? phone, CancellationToken cancellation) =>
        Task.FromResult(readers.Read(session => SqliteWhatsAppPeople.Find(session, user, phone)));

    public Task<WhatsAppPersonRow?> FindAnsweringAsync(byte[]? user, WhatsAppAnswerRow answer, CancellationToken cancellation) =>
        Task.FromResult(readers.Read(session => SqliteWhatsAppPeople.FindAnswering(session, user, answer)));

    public Task<WhatsAppAccepted> AcceptAsync(WhatsAppAcceptRow accept, CancellationToken cancellation) => writer.WriteAsync(
        session => SqliteWhatsAppAccept.Run(session, accept), cancellation: cancellation);

    public Task RenameAsync(string person, IReadOnlyList<WhatsAppAliasRow> aliases, CancellationToken cancellation) => Write(
        session => SqliteWhatsAppPeople.Rename(session, person, aliases), cancellation);

    public Task<(ConversationId Conversation, Guid Message)?> FindSeenAsync(byte[] seen, CancellationToken cancellation) =>
        Task.FromResult(readers.Read(session =>
        {
            using var row = session.Command(
                "SELECT s.conversation_id, m.id FROM whatsapp_seen s JOIN message m ON m.id = s.message_id WHERE s.hash = @hash",
                ("@hash", seen)).ExecuteReader();
            return row.Read()
                ? (ConversationId.Parse(row.GetString(0)), Guid.ParseExact(row.GetString(1), "N"))
                : ((ConversationId, Guid)?)null;
        }));

    public Task ReplaceAsync(ConversationId conversation, Guid message, byte[] body, DateTimeOffset now, CancellationToken cancellation) => writer.WriteAsync(
        session => SqliteMessages.Replace(session, conversation, message, body, now), forgets: true, cancellation);

    public Task<WhatsAppSaidRow?> FindSaidAsync(byte[] hash, CancellationToken cancellation) => Task.FromResult(readers.Read(session =>
    {
        using var row = session.Command(
            """
            SELECT s.conversation_id, s.message_id, m.body, c.owner, s.part,
                   NOT EXISTS (SELECT 1 FROM whatsapp_send later
                               WHERE later.conversation_id = s.conversation_id AND later.rowid > s.rowid AND later.message_id <> s.message_id)
            FROM whatsapp_send s JOIN message m ON m.id = s.message_id JOIN conversation c ON c.id = s.conversation_id
            WHERE s.hash = @hash
            """,
            ("@hash", hash)).ExecuteReader();
        return row.Read()
            ? new WhatsAppSaidRow(
                ConversationId.Parse(row.GetString(0)), Guid.ParseExact(row.GetString(1), "N"), row.GetFieldValue<byte[]>(2), row.GetBoolean(5), row.GetString(3))
            {
                IsInvitation = row.GetInt32(4) is WhatsAppPartRow.Invitation,
            }
            : null;
    }));

    public Task<IReadOnlyList<OutboxRow>> ReadHeadsAsync(string channel, DateTimeOffset now, int limit, CancellationToken cancellation) =>
        Task.FromResult(readers.ReadAll(
            $"""
            SELECT {OutboxColumns} FROM outbox o
            WHERE o.state = 'pending' AND o.channel = @channel AND o.due_at <= @now AND {IsKnown}
              AND NOT EXISTS (
                SELECT 1 FROM outbox before
                WHERE before.conversation_id = o.conversation_id AND before.state = 'pending' AND before.id < o.id AND before.{PurposeIsKnown})
            ORDER BY +o.id LIMIT {limit}
            """,
            OutboxRowOf,
            ("@channel", channel),
            ("@now", Milliseconds(now))));

    public Task<WhatsAppSendRow?> ReadSendAsync(long outbox, CancellationToken cancellation) => Task.FromResult(readers.Read(session =>
    {
        using var row = session.Command(
            """
            SELECT o.conversation_id, p.id, p.number, o.message_id, m.body, o.attempts,
                   (SELECT COUNT(*) FROM whatsapp_send s WHERE s.message_id = o.message_id AND s.part >= 0)
            FROM outbox o JOIN message m ON m.id = o.message_id JOIN whatsapp_person p ON p.conversation_id = o.conversation_id
            WHERE o.id = @outbox AND o.state = 'pending'
            """,
            ("@outbox", outbox)).ExecuteReader();
        if (!row.Read()) return null;
        var person = row.GetString(1);
        var send = new WhatsAppSendRow(
            outbox,
            ConversationId.Parse(row.GetString(0)),
            person,
            row.GetString(2),
            Guid.ParseExact(row.GetString(3), "N"),
            row.GetFieldValue<byte[]>(4),
            row.GetInt32(5),
            row.GetInt32(6),
            []);
        row.Close();
        return send with { Aliases = SqliteWhatsAppPeople.Names(session, person) };
    }));

    public Task<(string Person, string Number, IReadOnlyList<WhatsAppAliasRow> Aliases)?> ReadAddressAsync(
        ConversationId conversation, CancellationToken cancellation) => Task.FromResult(readers.Read(session =>
    {
        using var row = session.Command(
            "SELECT id, number FROM whatsapp_person WHERE conversation_id = @id", ("@id", conversation.ToString())).ExecuteReader();
        if (!row.Read()) return ((string, string, IReadOnlyList<WhatsAppAliasRow>)?)null;
        var (person, number) = (row.GetString(0), row.GetString(1));
        row.Close();
        return (person, number, SqliteWhatsAppPeople.Names(session, person));
    }));

    public Task<SendPermission> BeginAsync(WhatsAppPartRow part, DateTimeOffset now, CheckInGate? gate, CancellationToken cancellation) => writer.WriteAsync(
        session => SqliteWhatsAppSending.Begin(session, part, now, gate), cancellation: cancellation);

    public Task LeftAsync(WhatsAppPartRow part, byte[]? hash, DateTimeOffset now, CancellationToken cancellation) => Write(
        session => SqliteWhatsAppSending.Left(session, part, hash, now), cancellation);

    public Task AgainAsync(WhatsAppPartRow part, int code, DateTimeOffset due, CancellationToken cancellation) => Write(
        session => SqliteWhatsAppSending.Again(session, part, code, due), cancellation);

    public Task FailedAsync(WhatsAppPartRow part, int code, DateTimeOffset now, CancellationToken cancellation) => Write(
        session => SqliteWhatsAppSending.Failed(session, part, code, now), cancellation);

    public Task WindowClosedAsync(WhatsAppPartRow part, DateTimeOffset now, CancellationToken cancellation) => Write(
        session => SqliteWhatsAppSending.WindowClosed(session, part, now), cancellation);

    public Task InvitedAsync(WhatsAppPartRow part, DeliveryState state, int? code, byte[]? hash, CancellationToken cancellation) => Write(
        session => SqliteWhatsAppInvitation.Left(session, part, state, code, hash), cancellation);

    public Task NotInvitedAsync(WhatsAppPartRow part, DateTimeOffset due, CancellationToken cancellation) => Write(
        session => SqliteWhatsAppInvitation.Again(session, part, due), cancellation);

    public Task SettleAsync(WhatsAppPartRow part, DateTimeOffset now, CancellationToken cancellation) => Write(
        session => SqliteWhatsAppSending.Settle(session, part, now), cancellation);

    public Task<int> DoubtAsync(CancellationToken cancellation) => writer.WriteAsync(SqliteWhatsAppSending.Doubt, cancellation: cancellation);

    public async Task<ConversationId?> ReportAsync(WhatsAppReportRow report, DateTimeOffset now, CancellationToken cancellation) =>
        await writer.WriteAsync(session => SqliteWhatsAppSending.Report(session, report, now), cancellation: cancellation) is { } conversation
            ? ConversationId.Parse(conversation)
            : null;

    public Task<IReadOnlyList<(int Code, int Count)>> ReadFailuresAsync(DateTimeOffset since, CancellationToken cancellation) =>
        Task.FromResult(readers.ReadAll(
            """
            SELECT CASE state WHEN 'unknown' THEN -1 ELSE COALESCE(code, 0) END AS code, COUNT(*) FROM whatsapp_send
            WHERE at >= @since AND part >= -1 AND state IN ('failed', 'unknown') GROUP BY 1 ORDER BY 1
            """,
            row => (row.GetInt32(0), row.GetInt32(1)),
            ("@since", Milliseconds(since))));

    public Task<bool> BotAnswersAsync(ConversationId conversation, CancellationToken cancellation) => Task.FromResult(readers.Read(session =>
        First(session.Command("SELECT 1 FROM conversation WHERE id = @id AND owner = 'bot'", ("@id", conversation.ToString()))) is not null));

    public Task<WhatsAppReachRow?> ReadReachAsync(ConversationId conversation, CancellationToken cancellation) =>
        Task.FromResult(readers.Read(session => SqliteWhatsAppReach.Read(session, conversation)));

    public Task QuarantineAsync(Guid id, byte[] body, DateTimeOffset now, CancellationToken cancellation) => Write(
        session => session.Execute(
            "INSERT INTO whatsapp_quarantine (id, at, body) VALUES (@id, @now, @body)",
            ("@id", id.ToString("N")),
            ("@now", Milliseconds(now)),
            ("@body", body)),
        cancellation);

    public Task<IReadOnlyList<(Guid Id, DateTimeOffset At, byte[] Body)>> ReadQuarantineAsync(CancellationToken cancellation) =>
        Task.FromResult(readers.ReadAll(
            "SELECT id, at, body FROM whatsapp_quarantine ORDER BY at, id",
            row => (Guid.ParseExact(row.GetString(0), "N"), Moment(row.GetInt64(1)), row.GetFieldValue<byte[]>(2))));

    public Task<IReadOnlyList<Guid>> SweepAsync(DateTimeOffset keysBefore, DateTimeOffset quarantineBefore, CancellationToken cancellation) =>
        writer.WriteAsync<IReadOnlyList<Guid>>(
            session =>
            {
                session.Execute("DELETE FROM whatsapp_seen WHERE at < @before", ("@before", Milliseconds(keysBefore)));
                session.Execute(
                    "DELETE FROM whatsapp_send WHERE at < @before AND message_id NOT IN (SELECT message_id FROM outbox WHERE state IN ('pending', 'parked'))",
                    ("@before", Milliseconds(keysBefore)));
                using var row = session.Command(
                    "DELETE FROM whatsapp_quarantine WHERE at < @before RETURNING id", ("@before", Milliseconds(quarantineBefore))).ExecuteReader();
                var swept = new List<Guid>();
                while (row.Read()) swept.Add(Guid.ParseExact(row.GetString(0), "N"));
                return swept;
            },
            cancellation: cancellation);

    private Task Write(Action<SqliteSession> write, CancellationToken cancellation) => writer.WriteAsync(
        session =>
        {
            write(session);
            return true;
        },
        cancellation: cancellation);
}
