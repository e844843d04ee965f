using YouthBot.Handoff;
using YouthBot.Storage.Rows;
using static YouthBot.Storage.Sqlite.SqliteColumns;

namespace YouthBot.Storage.Sqlite;

/// <summary>Links to plans, and what is done on the pages that they open.</summary>
internal static class SqlitePlans
{
    public static void Add(SqliteSession session, string conversation, PlanLinkRow link) => session.Execute(
        "INSERT INTO plan_link (hash, conversation_id, expires_at) VALUES (@hash, @id, @expires)",
        ("@hash", link.Hash),
        ("@id", conversation),
        ("@expires", Milliseconds(link.ExpiresAt)));

    public static void Drop(SqliteSession session, string conversation) =>
        session.Execute("DELETE FROM plan_link WHERE conversation_id = @id", ("@id", conversation));

    public static LinkedRow? ReadLinked(SqliteSession session, byte[] hash, long now)
    {
        using var row = session.Command(
            """
            SELECT c.id, c.channel, c.state, c.last_seq, l.expires_at,
                   EXISTS (SELECT 1 FROM inbox i WHERE i.conversation_id = c.id AND i.handled_at IS NULL)
            FROM plan_link l JOIN conversation c ON c.id = l.conversation_id
            WHERE l.hash = @hash AND l.expires_at > @now AND c.erased_at IS NULL
            """,
            ("@hash", hash),
            ("@now", now)).ExecuteReader();
        if (!row.Read()) return null;
        return new LinkedRow(
            ConversationId.Parse(row.GetString(0)),
            row.GetString(1),
            row.GetFieldValue<byte[]>(2),
            row.GetInt64(3),
            Waiting: row.GetBoolean(5),
            Moment(row.GetInt64(4)));
    }

    public static bool HandIn(SqliteSession session, HandInRow handIn)
    {
        var id = handIn.Conversation.ToString();
        if (session.Execute(
            "UPDATE conversation SET expires_at = MAX(expires_at, @expires) WHERE id = @id AND erased_at IS NULL",
            ("@expires", Milliseconds(handIn.ExpiresAt)),
            ("@id", id)) == 0) return false;
        session.Execute(
            """
            INSERT INTO inbox (channel, conversation_id, external_id, payload, accepted_at)
            SELECT channel, id, @external, @payload, @now FROM conversation WHERE id = @id
            ON CONFLICT DO NOTHING
            """,
            ("@external", handIn.ExternalId),
            ("@payload", handIn.Payload),
            ("@now", Milliseconds(handIn.Now)),
            ("@id", id));
        return true;
    }
}
