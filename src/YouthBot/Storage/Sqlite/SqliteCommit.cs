using YouthBot.Handoff.Ownership;
using YouthBot.Handoff.Sending;
using YouthBot.Storage.Rows;
using static YouthBot.Storage.Sqlite.SqliteColumns;

namespace YouthBot.Storage.Sqlite;

/// <summary>Writes the outcome of a turn.</summary>
internal static class SqliteCommit
{
    public static CommitResult Run(SqliteSession session, CommitRow commit)
    {
        var id = commit.Conversation.ToString();
        var now = Milliseconds(commit.Now);
        if (First(session.Command(
            """
            SELECT c.version FROM inbox i JOIN conversation c ON c.id = i.conversation_id
            WHERE i.id = @inbox AND i.handled_at IS NULL AND c.id = @id AND c.erased_at IS NULL
            """,
            ("@inbox", commit.InboxId),
            ("@id", id))) is not { } version) return CommitResult.Settled;
        if (version != commit.Version || (commit.Limit is { } limit && !SqliteDesk.HasRoom(session, id, limit))) return CommitResult.Conflict;

        session.Execute(
            "UPDATE inbox SET handled_at = @now, payload = NULL, outcome = @outcome WHERE id = @inbox",
            ("@now", now),
            ("@outcome", commit.Outcome),
            ("@inbox", commit.InboxId));
        foreach (var also in commit.Burst)
            session.Execute("UPDATE inbox SET handled_at = @now WHERE id = @inbox AND handled_at IS NULL", ("@now", now), ("@inbox", also));
        var owner = Owner.Parse(commit.Owner);
        var release = commit.ReleaseAtOnce
            && commit.Replies.All(reply => SendingRule.Judge(reply.Purpose, owner) is SendVerdict.Send)
            && !Waits(session, id);
        var said = release ? commit.Replies.Count : 0;
        var (sequence, at) = MoveOn(session, commit, said);
        if (release) Say(session, commit, sequence - said, at - said);
        else Queue(session, commit);
        foreach (var timer in commit.Timers) SqliteTimers.Set(session, id, commit.Version + 1, timer);
        foreach (var gap in commit.Gaps) Note(session, gap);
        if (commit.DropsPlanLinks) SqlitePlans.Drop(session, id);
        if (commit.PlanLink is { } link) SqlitePlans.Add(session, id, link);
        SqliteDesk.Write(session, commit);
        SqliteCheckIns.Write(session, commit);
        return said > 0 ? CommitResult.Released : CommitResult.Committed;
    }

    /// <summary>Whether something earlier of this conversation is still to be sent: what comes after it must wait its turn.</summary>
    private static bool Waits(SqliteSession session, string id) =>
        First(session.Command("SELECT 1 FROM outbox WHERE conversation_id = @id AND state = 'pending' LIMIT 1", ("@id", id))) is not null;

    /// <summary>The new state; the place and the time in the feed of the last of the messages that are said with it.</summary>
    private static (long Sequence, long At) MoveOn(SqliteSession session, CommitRow commit, int said)
    {
        using var row = session.Command(
            """
            UPDATE conversation SET version = version + 1, region = @region, owner = @owner, request = @request, state = @state,
                   stopped_at = CASE WHEN @stopped THEN COALESCE(stopped_at, @now) END, last_seq = last_seq + @said, last_at = CASE WHEN @said > 0 THEN MAX(@now, last_at) + @said ELSE last_at END
            WHERE id = @id RETURNING last_seq, last_at
            """,
            ("@region", commit.Region),
            ("@owner", commit.Owner),
            ("@request", commit.Request),
            ("@state", commit.State),
            ("@stopped", commit.Stopped),
            ("@said", said),
            ("@now", Milliseconds(commit.Now)),
            ("@id", commit.Conversation.ToString())).ExecuteReader();
        row.Read();
        return (row.GetInt64(0), row.GetInt64(1));
    }

    private static void Say(SqliteSession session, CommitRow commit, long sequence, long at)
    {
        foreach (var reply in commit.Replies)
        {
            session.Execute(
                "INSERT INTO message (id, conversation_id, seq, at, body) VALUES (@message, @id, @seq, @at, @body)",
                ("@message", reply.MessageId.ToString("N")),
                ("@id", commit.Conversation.ToString()),
                ("@seq", ++sequence),
                ("@at", ++at),
                ("@body", reply.Body));
        }
    }

    private static void Queue(SqliteSession session, CommitRow commit)
    {
        var id = commit.Conversation.ToString();
        foreach (var reply in commit.Replies)
        {
            session.Execute(
                "INSERT INTO message (id, conversation_id, body) VALUES (@message, @id, @body)",
                ("@message", reply.MessageId.ToString("N")),
                ("@id", id),
                ("@body", reply.Body));
            session.Execute(
                """
                INSERT INTO outbox (conversation_id, channel, inbox_id, message_id, purpose, state, due_at, attempts)
                SELECT @id, COALESCE(@wire, channel), @inbox, @message, @purpose, 'pending', @now, 0 FROM conversation WHERE id = @id
                """,
                ("@id", id),
                ("@wire", commit.Wire),
                ("@inbox", commit.InboxId),
                ("@message", reply.MessageId.ToString("N")),
                ("@purpose", NameOf(reply.Purpose)),
                ("@now", Milliseconds(commit.Now)));
        }
    }

    private static void Note(SqliteSession session, GapRow gap) => session.Execute(
        "INSERT INTO gap (id, conversation_id, at, body) VALUES (@gap, @id, @at, @body)",
        ("@gap", gap.Id.ToString("N")),
        ("@id", gap.Conversation.ToString()),
        ("@at", Milliseconds(gap.At)),
        ("@body", gap.Body));
}
