using YouthBot.Storage.Rows;
using static YouthBot.Storage.Sqlite.SqliteColumns;

namespace YouthBot.Storage.Sqlite;

/// <summary>Begins a conversation together with its first activity.</summary>
internal static class SqliteStart
{
    public static bool Run(SqliteSession session, StartRow start)
    {
        if (!Begin(session, start)) return false;
        session.Execute(
            """
            INSERT INTO inbox (channel, conversation_id, external_id, payload, accepted_at)
            VALUES (@channel, @id, @external, @payload, @now)
            """,
            ("@channel", start.Door ?? start.Channel),
            ("@id", start.Conversation.ToString()),
            ("@external", start.ExternalId),
            ("@payload", start.Payload),
            ("@now", Milliseconds(start.Now)));
        return true;
    }

    /// <summary>Begins it without: somebody else speaks first.</summary>
    public static bool Begin(SqliteSession session, StartRow start) => session.Execute(
        """
        INSERT INTO conversation (id, channel, region, user_id, device_hash, owner, request, version, state, last_seq, last_at, started_at, expires_at)
        VALUES (@id, @channel, @region, @user, @device, 'bot', 'none', 0, @state, 0, @now, @now, @expires)
        ON CONFLICT DO NOTHING
        """,
        ("@id", start.Conversation.ToString()),
        ("@channel", start.Channel),
        ("@region", start.Region),
        ("@user", start.UserId),
        ("@device", start.DeviceHash),
        ("@state", start.State),
        ("@now", Milliseconds(start.Now)),
        ("@expires", Milliseconds(start.ExpiresAt))) > 0;
}
