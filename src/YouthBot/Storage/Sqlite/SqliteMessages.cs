using YouthBot.Handoff;
using static YouthBot.Storage.Sqlite.SqliteColumns;

namespace YouthBot.Storage.Sqlite;

/// <summary>What stands in the feed.</summary>
internal static class SqliteMessages
{
    /// <summary>Puts something else in the place of what a message said; when its turn has not been taken, it never will be.</summary>
    public static int Replace(SqliteSession session, ConversationId conversation, Guid message, byte[] body, DateTimeOffset now)
    {
        session.Execute(
            "UPDATE message SET body = @body WHERE id = @message AND conversation_id = @id",
            ("@body", body),
            ("@message", message.ToString("N")),
            ("@id", conversation.ToString()));
        return session.Execute(
            "UPDATE inbox SET handled_at = @now WHERE conversation_id = @id AND message_id = @message AND handled_at IS NULL",
            ("@now", Milliseconds(now)),
            ("@id", conversation.ToString()),
            ("@message", message.ToString("N")));
    }
}
