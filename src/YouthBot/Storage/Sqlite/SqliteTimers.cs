using YouthBot.Storage.Rows;
using static YouthBot.Storage.Sqlite.SqliteColumns;

namespace YouthBot.Storage.Sqlite;

/// <summary>Sets timers and makes activities of them.</summary>
internal static class SqliteTimers
{
    public static void Set(SqliteSession session, string conversation, long version, TimerRow timer) => session.Execute(
        """
        INSERT INTO timer (conversation_id, name, version, due_at) VALUES (@id, @name, @version, @due)
        ON CONFLICT (conversation_id, name) DO UPDATE SET version = excluded.version, due_at = excluded.due_at
        """,
        ("@id", conversation),
        ("@name", timer.Name),
        ("@version", version),
        ("@due", Milliseconds(timer.DueAt)));

    public static bool Ring(SqliteSession session, DueTimerRow timer, byte[] payload, long now)
    {
        // set anew since it was read: then it is another timer
        var removed = session.Execute(
            "DELETE FROM timer WHERE id = @timer AND version = @version AND due_at <= @now",
            ("@timer", timer.Id),
            ("@version", timer.Version),
            ("@now", now));
        return removed > 0 && session.Execute(
            """
            INSERT INTO inbox (channel, conversation_id, external_id, payload, accepted_at)
            SELECT channel, id, @external, @payload, @now FROM conversation
            WHERE id = @id AND version = @version AND erased_at IS NULL
            ON CONFLICT DO NOTHING
            """,
            ("@external", timer.ExternalId),
            ("@payload", payload),
            ("@now", now),
            ("@id", timer.Conversation.ToString()),
            ("@version", timer.Version)) > 0;
    }
}
