using YouthBot.Handoff;
using YouthBot.Storage.Rows;
using static YouthBot.Storage.Sqlite.SqliteColumns;

namespace YouthBot.Storage.Sqlite;

/// <summary>Takes what a channel of the Bot Connector brings, with the conversation that it begins, all or nothing.</summary>
internal static class SqliteConnectorAccept
{
    public static ConnectorTaken? Run(SqliteSession session, ConnectorAcceptRow accept)
    {
        if (Seen(session, accept.Seen) is { } before) return before;
        var found = Find(session, accept.Known);
        if (found != (accept.Start is null ? accept.Conversation : null)) return null;

        var id = accept.Conversation.ToString();
        if (accept.Start is { } start)
        {
            if (!SqliteStart.Run(session, start)) throw new InvalidOperationException("A new conversation had begun already.");
            session.Execute(
                "INSERT INTO connector_conversation (conversation_id, hash, reference) VALUES (@id, @hash, @reference)",
                ("@id", id),
                ("@hash", accept.Known),
                ("@reference", accept.Reference));
        }
        else
        {
            session.Execute(
                "UPDATE connector_conversation SET reference = @reference WHERE conversation_id = @id",
                ("@reference", accept.Reference),
                ("@id", id));
        }

        if (accept.Accept is { } came) Take(session, came, accept.InFeed);
        var opening = accept.Start is { } begun ? Inbox(session, id, begun.Door ?? begun.Channel, begun.ExternalId) : null;
        var message = accept.Accept is { } taken ? Inbox(session, id, taken.Channel, taken.ExternalId) : null;
        var (first, last) = (opening ?? message ?? 0, message ?? opening ?? 0);
        session.Execute(
            "INSERT INTO connector_activity (hash, conversation_id, first_inbox, last_inbox, at) VALUES (@hash, @id, @first, @last, @now)",
            ("@hash", accept.Seen),
            ("@id", id),
            ("@first", first),
            ("@last", last),
            ("@now", Milliseconds(accept.Now)));
        return new ConnectorTaken(accept.Conversation, first, last, IsNew: true);
    }

    public static ConversationId? Find(SqliteSession session, byte[] known)
    {
        using var row = session.Command(
            "SELECT conversation_id FROM connector_conversation WHERE hash = @hash", ("@hash", known)).ExecuteReader();
        return row.Read() ? ConversationId.Parse(row.GetString(0)) : null;
    }

    public static byte[]? ReadReference(SqliteSession session, ConversationId conversation)
    {
        using var row = session.Command(
            "SELECT reference FROM connector_conversation WHERE conversation_id = @id", ("@id", conversation.ToString())).ExecuteReader();
        return row.Read() ? row.GetFieldValue<byte[]>(0) : null;
    }

    public static (ConversationId Conversation, Guid Message)? FindSeen(SqliteSession session, byte[] seen)
    {
        using var row = session.Command(
            """
            SELECT m.conversation_id, m.id FROM connector_activity a
            JOIN inbox i ON i.id = a.last_inbox
            JOIN message m ON m.id = i.message_id
            WHERE a.hash = @hash AND i.conversation_id = a.conversation_id
            """,
            ("@hash", seen)).ExecuteReader();
        return row.Read() ? (ConversationId.Parse(row.GetString(0)), Guid.ParseExact(row.GetString(1), "N")) : null;
    }

    private static void Take(SqliteSession session, AcceptRow came, bool inFeed)
    {
        var taken = inFeed
            ? SqliteAccept.Run(session, came, ConnectorStore.Channel) is AcceptResult.Accepted
            : session.Execute(
                """
                INSERT INTO inbox (channel, conversation_id, external_id, payload, accepted_at)
                SELECT @channel, id, @external, @payload, @now FROM conversation WHERE id = @id AND erased_at IS NULL
                """,
                ("@channel", came.Channel),
                ("@external", came.ExternalId),
                ("@payload", came.Body),
                ("@now", Milliseconds(came.Now)),
                ("@id", came.Conversation.ToString())) == 1;
        if (!taken) throw new InvalidOperationException("A conversation that is known is gone.");
    }

    private static ConnectorTaken? Seen(SqliteSession session, byte[] seen)
    {
        using var row = session.Command(
            "SELECT conversation_id, first_inbox, last_inbox FROM connector_activity WHERE hash = @hash", ("@hash", seen)).ExecuteReader();
        return row.Read()
            ? new ConnectorTaken(ConversationId.Parse(row.GetString(0)), row.GetInt64(1), row.GetInt64(2), IsNew: false)
            : null;
    }

    private static long? Inbox(SqliteSession session, string conversation, string door, string external) => First(session.Command(
        "SELECT id FROM inbox WHERE conversation_id = @id AND channel = @channel AND external_id = @external",
        ("@id", conversation),
        ("@channel", door),
        ("@external", external)));
}
