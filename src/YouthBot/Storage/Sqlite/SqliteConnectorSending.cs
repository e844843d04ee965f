using YouthBot.Handoff.Ownership;
using YouthBot.Handoff.Sending;
using YouthBot.Storage.Rows;
using static YouthBot.Storage.Sqlite.SqliteColumns;

namespace YouthBot.Storage.Sqlite;

/// <summary>
/// What is sent by the Bot Connector. A row of the outbox stands written as leaving before its request does, so a crash leaves a doubt and
/// never a second message.
/// </summary>
internal static class SqliteConnectorSending
{
    public static bool Begin(SqliteSession session, OutboxRow row, DateTimeOffset now)
    {
        using var conversation = session.Command(
            """
            SELECT c.owner, c.stopped_at IS NOT NULL FROM outbox o JOIN conversation c ON c.id = o.conversation_id
            WHERE o.id = @outbox AND o.state = 'pending' AND c.erased_at IS NULL
            """,
            ("@outbox", row.Id)).ExecuteReader();
        if (!conversation.Read()) return false;
        var (owner, stopped) = (Owner.Parse(conversation.GetString(0)), conversation.GetBoolean(1));
        conversation.Close();

        if (SendingRule.Judge(row.Purpose, owner, stopped, windowIsOpen: true) is SendVerdict.Drop drop)
        {
            session.Execute(
                "UPDATE outbox SET state = 'dropped', reason = @reason, settled_at = @now WHERE id = @outbox",
                ("@reason", drop.Reason),
                ("@now", Milliseconds(now)),
                ("@outbox", row.Id));
            session.Execute("DELETE FROM message WHERE id = @message", ("@message", row.MessageId.ToString("N")));
            return false;
        }

        return session.Execute("UPDATE outbox SET state = 'sending' WHERE id = @outbox", ("@outbox", row.Id)) == 1;
    }

    public static void Again(SqliteSession session, OutboxRow row, string reason, DateTimeOffset due) => session.Execute(
        """
        UPDATE outbox SET state = 'pending', attempts = attempts + 1, due_at = @due, reason = @reason
        WHERE id = @outbox AND state = 'sending'
        """,
        ("@due", Milliseconds(due)),
        ("@reason", reason),
        ("@outbox", row.Id));

    public static void Settle(SqliteSession session, OutboxRow row, string state, string? reason, DateTimeOffset now)
    {
        var settled = session.Execute(
            "UPDATE outbox SET state = @state, reason = @reason, settled_at = @now WHERE id = @outbox AND state = 'sending'",
            ("@state", state),
            ("@reason", reason),
            ("@now", Milliseconds(now)),
            ("@outbox", row.Id));
        if (settled == 0) return;
        if (SqlitePlaces.Next(session, row.Conversation.ToString(), Milliseconds(now), expiresAt: 0) is not var (sequence, at)) return;
        session.Execute(
            "UPDATE message SET seq = @seq, at = @at WHERE id = @message",
            ("@seq", sequence),
            ("@at", at),
            ("@message", row.MessageId.ToString("N")));
    }

    public static int Doubt(SqliteSession session, DateTimeOffset now)
    {
        var leaving = new List<OutboxRow>();
        using (var row = session.Command(
            $"SELECT {OutboxColumns} FROM outbox WHERE state = 'sending' AND channel = @channel AND {PurposeIsKnown} ORDER BY id",
            ("@channel", ConnectorStore.Channel)).ExecuteReader())
        {
            while (row.Read()) leaving.Add(OutboxRowOf(row));
        }

        foreach (var row in leaving) Settle(session, row, "sent", "unknown", now);
        return leaving.Count;
    }

    public static IReadOnlyList<ConnectorSaidRow>? Answers(SqliteSession session, ConnectorTaken taken)
    {
        (string, object?)[] range =
            [("@id", taken.Conversation.ToString()), ("@first", taken.First), ("@last", taken.Last)];
        if (First(session.Command(
            """
            SELECT 1 FROM inbox WHERE id BETWEEN @first AND @last AND conversation_id = @id AND handled_at IS NULL
            UNION ALL
            SELECT 1 FROM outbox
            WHERE channel = 'connector/inline' AND inbox_id BETWEEN @first AND @last AND conversation_id = @id AND state = 'pending'
            LIMIT 1
            """,
            range)) is not null) return null;
        using var row = session.Command(
            $"""
            {Said}
            WHERE o.channel = 'connector/inline' AND o.inbox_id BETWEEN @first AND @last AND o.conversation_id = @id AND o.state = 'sent'
            ORDER BY o.id
            """,
            range).ExecuteReader();
        var answers = new List<ConnectorSaidRow>();
        while (row.Read()) answers.Add(SaidOf(row));
        return answers;
    }

    public static ConnectorSaidRow? Waiting(SqliteSession session, long outbox)
    {
        using var row = session.Command($"{Said} WHERE o.id = @outbox AND o.state = 'pending'", ("@outbox", outbox)).ExecuteReader();
        return row.Read() ? SaidOf(row) : null;
    }

    /// <summary>What <see cref="SaidOf"/> reads, in its order.</summary>
    private const string Said =
        """
        SELECT m.id, m.body, c.reference, asked.id, asked.body FROM outbox o
        JOIN message m ON m.id = o.message_id
        JOIN connector_conversation c ON c.conversation_id = o.conversation_id
        LEFT JOIN inbox i ON i.id = o.inbox_id
        LEFT JOIN message asked ON asked.id = i.message_id
        """;

    private static ConnectorSaidRow SaidOf(Microsoft.Data.Sqlite.SqliteDataReader row) => new(
        Guid.ParseExact(row.GetString(0), "N"),
        row.GetFieldValue<byte[]>(1),
        row.GetFieldValue<byte[]>(2),
        row.IsDBNull(3) ? null : Guid.ParseExact(row.GetString(3), "N"),
        row.IsDBNull(4) ? null : row.GetFieldValue<byte[]>(4));
}
