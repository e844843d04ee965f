using YouthBot.Handoff;
using YouthBot.Storage.Rows;
using static YouthBot.Storage.Sqlite.SqliteColumns;

namespace YouthBot.Storage.Sqlite;

/// <summary>How people can be reached outside the chat.</summary>
internal static class SqliteContacts
{
    public static void Save(SqliteSession session, string conversation, ContactRow contact) => session.Execute(
        """
        INSERT INTO contact (conversation_id, body, expires_at) VALUES (@id, @body, @expires)
        ON CONFLICT (conversation_id) DO UPDATE SET body = excluded.body, expires_at = excluded.expires_at
        """,
        ("@id", conversation),
        ("@body", contact.Body),
        ("@expires", Milliseconds(contact.ExpiresAt)));

    public static void Drop(SqliteSession session, string conversation) =>
        session.Execute("DELETE FROM contact WHERE conversation_id = @id", ("@id", conversation));

    /// <summary>What an owner of the conversation may open now; null when there is none.</summary>
    public static byte[]? Read(SqliteSession session, ConversationId conversation, string owner, DateTimeOffset now)
    {
        using var row = session.Command(
            """
            SELECT k.body FROM contact k JOIN conversation c ON c.id = k.conversation_id
            WHERE c.id = @id AND c.owner = @owner AND k.expires_at > @now
            """,
            ("@id", conversation.ToString()),
            ("@owner", owner),
            ("@now", Milliseconds(now))).ExecuteReader();
        return row.Read() ? row.GetFieldValue<byte[]>(0) : null;
    }

    public static int Sweep(SqliteSession session, DateTimeOffset now) =>
        session.Execute("DELETE FROM contact WHERE expires_at <= @now", ("@now", Milliseconds(now)));
}
