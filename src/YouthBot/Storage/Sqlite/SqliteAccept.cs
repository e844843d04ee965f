using YouthBot.Storage.Rows;
using static YouthBot.Storage.Sqlite.SqliteColumns;

namespace YouthBot.Storage.Sqlite;

/// <summary>Takes an activity.</summary>
internal static class SqliteAccept
{
    /// <param name="session">The writer's.</param>
    /// <param name="accept">The activity, with the door by which it came.</param>
    /// <param name="channel">By which channel the conversation must run, where that has more doors than one; null when it is the door.</param>
    public static AcceptResult Run(SqliteSession session, AcceptRow accept, string? channel = null)
    {
        var id = accept.Conversation.ToString();
        if (First(session.Command(
            """
            SELECT COALESCE(m.seq, 0) FROM inbox i LEFT JOIN message m ON m.id = i.message_id
            WHERE i.channel = @channel AND i.conversation_id = @id AND i.external_id = @external
            """,
            ("@channel", accept.Channel),
            ("@id", id),
            ("@external", accept.ExternalId))) is { } earlier) return new AcceptResult.Duplicate(earlier);

        if (SqlitePlaces.Next(session, id, Milliseconds(accept.Now), Milliseconds(accept.ExpiresAt), channel ?? accept.Channel) is not var (sequence, at))
            return new AcceptResult.Gone();
        session.Execute(
            "INSERT INTO message (id, conversation_id, seq, at, body) VALUES (@message, @id, @seq, @at, @body)",
            ("@message", accept.MessageId.ToString("N")),
            ("@id", id),
            ("@seq", sequence),
            ("@at", at),
            ("@body", accept.Body));
        session.Execute(
            """
            INSERT INTO inbox (channel, conversation_id, external_id, message_id, accepted_at)
            VALUES (@channel, @id, @external, @message, @now)
            """,
            ("@channel", accept.Channel),
            ("@id", id),
            ("@external", accept.ExternalId),
            ("@message", accept.MessageId.ToString("N")),
            ("@now", Milliseconds(accept.Now)));
        return new AcceptResult.Accepted(sequence);
    }
}
