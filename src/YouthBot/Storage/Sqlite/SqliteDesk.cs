using YouthBot.Handoff;
using YouthBot.Handoff.Handles;
using YouthBot.Handoff.Ownership;
using YouthBot.Handoff.Queue;
using YouthBot.Storage.Rows;
using static YouthBot.Storage.Sqlite.SqliteColumns;

namespace YouthBot.Storage.Sqlite;

/// <summary>What a turn writes for the desk, in its own transaction, and what the desk reads of it.</summary>
internal static class SqliteDesk
{
    /// <summary>So many handles of one conversation are never all taken: a region has hundreds of thousands.</summary>
    private const int MostAttempts = 1000;

    /// <summary>How many waits make a usual one.</summary>
    private const int Waits = 20;

    /// <summary>Takes an activity that stands in no feed; false when it was here before.</summary>
    public static AcceptResult Accept(SqliteSession session, UnseenRow unseen)
    {
        var id = unseen.Conversation.ToString();
        if (First(session.Command("SELECT 1 FROM conversation WHERE id = @id AND erased_at IS NULL", ("@id", id))) is null) return new AcceptResult.Gone();
        var taken = session.Execute(
            """
            INSERT INTO inbox (channel, conversation_id, external_id, payload, accepted_at) VALUES (@channel, @id, @external, @payload, @now)
            ON CONFLICT DO NOTHING
            """,
            ("@channel", unseen.Channel),
            ("@id", id),
            ("@external", unseen.ExternalId),
            ("@payload", unseen.Payload),
            ("@now", Milliseconds(unseen.Now)));
        return taken > 0 ? new AcceptResult.Accepted(0) : new AcceptResult.Duplicate(0);
    }

    /// <summary>Whether an owner has room for one more than what they have beside this conversation.</summary>
    public static bool HasRoom(SqliteSession session, string conversation, OwnerLimit limit) =>
        Owned(session, limit.Owner, conversation) < limit.Most;

    /// <summary>How many conversations an owner has, beside one.</summary>
    public static long Owned(SqliteSession session, string owner, string beside) => First(session.Command(
        "SELECT COUNT(*) FROM conversation WHERE owner = @owner AND owner <> 'bot' AND owner <> 'closed' AND id <> @id",
        ("@owner", owner),
        ("@id", beside))) ?? 0;

    public static void Write(SqliteSession session, CommitRow commit)
    {
        if (commit.Handoff is { } handoff) Write(session, commit, handoff);
        if (commit.Closing is { } closing) SqliteClosedChats.Add(session, commit, closing);
        // they were of this talk: they stay with its closing, and whoever has the next one begins without
        if (commit is { Handoff: not null, Owner: "bot", Request: "none" })
            session.Execute("DELETE FROM conversation_tag WHERE conversation_id = @id", ("@id", commit.Conversation.ToString()));
        foreach (var happened in commit.Happened)
        {
            session.Execute(
                """
                INSERT INTO handoff_event (conversation_id, region, at, kind, coach, code, note)
                VALUES (@id, @region, @now, @kind, @coach, @code, @note)
                """,
                ("@id", commit.Conversation.ToString()),
                ("@region", commit.Region),
                ("@now", Milliseconds(commit.Now)),
                ("@kind", happened.Kind),
                ("@coach", happened.Coach),
                ("@code", happened.Code),
                ("@note", happened.Note));
        }

        foreach (var audit in commit.Audit) SqliteAccounts.Audit(session, audit);
        if (commit.Ending is { } end)
        {
            SqliteDeskNotes.SaveFollowUp(session, commit.Conversation, end.Coach, end.FollowUp);
            if (end.Note is { } note) SqliteDeskNotes.Add(session, note);
        }

        if (commit.DropsContact) SqliteContacts.Drop(session, commit.Conversation.ToString());
        if (commit.Contact is { } contact) SqliteContacts.Save(session, commit.Conversation.ToString(), contact);
        SqliteAlertDatabase.Add(session, commit.Conversation.ToString(), AlertKind.Asked, commit.AlertBy, Milliseconds(commit.Now));
    }

    public static QueueEntry Entry(Microsoft.Data.Sqlite.SqliteDataReader row) => new(
        ConversationId.Parse(row.GetString(0)),
        row.GetString(1),
        row.GetString(2),
        Owner.Parse(row.GetString(3)),
        HandoffRequest.Parse(row.GetString(4)),
        Enum.Parse<HandoffReason>(row.GetString(5)),
        Moment(row.GetInt64(6)),
        row.IsDBNull(7) ? null : row.GetString(7),
        row.IsDBNull(8) ? null : Moment(row.GetInt64(8)),
        row.IsDBNull(9) ? null : Moment(row.GetInt64(9)),
        (Severity)row.GetInt32(10));

    /// <summary>Who there is, and how long the last ones waited.</summary>
    public static DeskRow Read(SqliteSession session, string region, DateTimeOffset seenSince)
    {
        using var row = session.Command(
            """
            SELECT COUNT(*), COALESCE(SUM(c.seen_at >= @since AND c.away_since IS NULL), 0)
            FROM coach_region r JOIN coach c ON c.id = r.coach_id
            WHERE r.region = @region AND c.capacity > 0 AND c.disabled_at IS NULL
            """,
            ("@since", Milliseconds(seenSince)),
            ("@region", region)).ExecuteReader();
        row.Read();
        var (coaches, present) = (row.GetInt32(0), row.GetInt32(1));
        row.Close();
        if (coaches == 0) return new DeskRow(0, 0, []);
        using var waits = session.Command(
            $"SELECT CAST(code AS INTEGER) FROM handoff_event WHERE region = @region AND kind = '{HandoffEventCodes.Claimed}' ORDER BY id DESC LIMIT {Waits}",
            ("@region", region)).ExecuteReader();
        var last = new List<TimeSpan>();
        while (waits.Read()) last.Add(TimeSpan.FromSeconds(waits.GetInt64(0)));
        return new DeskRow(coaches, present, last);
    }

    private static void Write(SqliteSession session, CommitRow commit, HandoffRow handoff)
    {
        var id = commit.Conversation.ToString();
        (string, object?)[] values =
        [
            ("@id", id),
            ("@region", commit.Region),
            ("@handle", FreeHandle(session, commit)),
            ("@active", commit.Owner is not "bot" || commit.Request is not "none" ? 1 : 0),
            ("@severity", (int)handoff.Severity),
            ("@reason", handoff.Reason.ToString()),
            ("@requested", handoff.RequestedAt is { } requested ? Milliseconds(requested) : null),
            ("@previous", handoff.PreviousCoach),
            ("@awaiting", handoff.AwaitingSince is { } awaiting ? Milliseconds(awaiting) : null),
            ("@facts", handoff.Facts),
            ("@told", commit.HasHaste ? Milliseconds(commit.Now) : null),
        ];
        session.Execute(
            """
            INSERT INTO handoff (conversation_id, region, handle, active, severity, reason, requested_at, previous_coach, awaiting_since, facts)
            VALUES (@id, @region, @handle, @active, @severity, @reason, @requested, @previous, @awaiting, @facts)
            ON CONFLICT (conversation_id) DO UPDATE SET region = excluded.region, handle = excluded.handle, active = excluded.active,
                severity = excluded.severity, reason = excluded.reason, requested_at = excluded.requested_at,
                previous_coach = excluded.previous_coach, awaiting_since = excluded.awaiting_since, facts = excluded.facts,
                escalated_at = CASE WHEN requested_at IS excluded.requested_at THEN COALESCE(@told, escalated_at) END
            """,
            values);
    }

    /// <summary>The handle that it has, unless somebody else in the region has that one: then the next of its own that is free.</summary>
    private static string FreeHandle(SqliteSession session, CommitRow commit)
    {
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            var handle = Handle.Of(commit.Conversation, attempt);
            if (First(session.Command(
                "SELECT 1 FROM handoff WHERE region = @region AND handle = @handle AND conversation_id <> @id",
                ("@region", commit.Region),
                ("@handle", handle),
                ("@id", commit.Conversation.ToString()))) is null) return handle;
        }

        throw new InvalidOperationException("All handles of a conversation are taken.");
    }
}
