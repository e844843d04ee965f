namespace YouthBot.Storage.Sqlite;

/// <summary>
/// Which conversation is that of which leavers, each within a transaction of somebody else's. What was said in it before holds for them from
/// the moment that it is known; and what holds for one of them holds for the others, who are the same person.
/// </summary>
internal static class SqliteCheckInLinks
{
    /// <summary>Somebody writes by a number.</summary>
    public static void Meet(SqliteSession session, byte[] phoneHash, string conversation)
    {
        if (session.Execute(
            "UPDATE leaver SET conversation_id = @id WHERE phone_hash = @hash AND conversation_id IS NULL",
            ("@id", conversation),
            ("@hash", phoneHash)) > 0) Share(session, conversation);
    }

    /// <summary>A leaver is reached in a conversation, or answers there.</summary>
    public static void Link(SqliteSession session, string leaver, string conversation)
    {
        if (session.Execute(
            """
            UPDATE leaver SET conversation_id = @id
            WHERE conversation_id IS NULL AND (id = @leaver OR phone_hash = (SELECT phone_hash FROM leaver WHERE id = @leaver))
            """,
            ("@id", conversation),
            ("@leaver", leaver)) > 0) Share(session, conversation);
    }

    /// <summary>One conversation goes on in another: the leavers of the first, and what was said there.</summary>
    public static void Move(SqliteSession session, string from, string to)
    {
        session.Execute("UPDATE leaver SET conversation_id = @to WHERE conversation_id = @from", ("@to", to), ("@from", from));
        session.Execute(
            "UPDATE conversation SET held_at = COALESCE(held_at, (SELECT held_at FROM conversation WHERE id = @from)) WHERE id = @to",
            ("@from", from),
            ("@to", to));
        Share(session, to, from);
    }

    /// <summary>Stop, danger and the word of a coach.</summary>
    public static void Share(SqliteSession session, string conversation, string? and = null) => session.Execute(
        """
        UPDATE leaver SET
            stopped_at = COALESCE(stopped_at, (SELECT stopped_at FROM conversation WHERE id = @id),
                (SELECT MIN(x.stopped_at) FROM leaver x WHERE x.conversation_id = @id OR x.phone_hash = leaver.phone_hash)),
            held_at = COALESCE(held_at, (SELECT held_at FROM conversation WHERE id = @id),
                (SELECT MIN(x.held_at) FROM leaver x WHERE x.conversation_id = @id OR x.phone_hash = leaver.phone_hash)),
            spoken_at = NULLIF(MAX(
                COALESCE(spoken_at, 0),
                COALESCE((SELECT MAX(e.at) FROM handoff_event e WHERE e.conversation_id IN (@id, @and) AND e.kind = 'spoke'), 0),
                COALESCE((SELECT MAX(x.spoken_at) FROM leaver x WHERE x.conversation_id = @id OR x.phone_hash = leaver.phone_hash), 0)), 0)
        WHERE conversation_id = @id
        """,
        ("@id", conversation),
        ("@and", and));

    /// <summary>
    /// The conversation ends: the stop of its person outlives it, who had only asked for a message is forgotten, and what was on its way in it is
    /// planned anew, but not for the same day.
    /// </summary>
    public static void Unlink(SqliteSession session, string conversation, long now)
    {
        session.Execute(
            """
            UPDATE check_in SET state = 'planned', reason = NULL, message_id = NULL, queued_at = NULL, due_at = MAX(due_at, @later)
            WHERE state = 'queued' AND leaver_id IN (SELECT id FROM leaver WHERE conversation_id = @id)
            """,
            ("@later", now + (long)TimeSpan.FromDays(1).TotalMilliseconds),
            ("@id", conversation));
        session.Execute(
            """
            UPDATE leaver SET stopped_at = COALESCE(stopped_at, (SELECT stopped_at FROM conversation WHERE id = @id)),
                   expires_at = CASE decaan WHEN '' THEN @now ELSE expires_at END, conversation_id = NULL
            WHERE conversation_id = @id
            """,
            ("@now", now),
            ("@id", conversation));
        session.Execute("UPDATE conversation SET held_at = NULL WHERE id = @id", ("@id", conversation));
    }
}
