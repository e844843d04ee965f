using YouthBot.Dialogs.CheckIns;
using YouthBot.Handoff.CheckIns;
using YouthBot.Storage.Rows;
using static YouthBot.Storage.Sqlite.SqliteColumns;

namespace YouthBot.Storage.Sqlite;

/// <summary>What is written of check-ins, each within a transaction of somebody else's.</summary>
internal static class SqliteCheckIns
{
    /// <summary>It waits or is over, from one state only: who was first has decided.</summary>
    public static bool PutOff(SqliteSession session, CheckInKey key, CheckInVerdict verdict, string from, int? attempts = null) => session.Execute(
        """
        UPDATE check_in SET state = @state, reason = @reason, due_at = COALESCE(@due, due_at), message_id = NULL, sent_at = NULL, queued_at = NULL
        WHERE campaign_id = @campaign AND step = @step AND leaver_id = @leaver AND state = @from AND attempts = COALESCE(@attempts, attempts)
        """,
        ("@state", verdict is CheckInVerdict.Wait ? "planned" : "skipped"),
        ("@reason", CheckInCodes.Of(ReasonOf(verdict))),
        ("@due", verdict is CheckInVerdict.Wait wait ? Milliseconds(wait.Until) : null),
        ("@campaign", key.Campaign),
        ("@step", key.Step),
        ("@leaver", key.Leaver),
        ("@from", from),
        ("@attempts", attempts)) > 0;

    public static QueueResult Queue(SqliteSession session, QueuedCheckInRow queued)
    {
        var now = Milliseconds(queued.Signal.Now);
        var key = queued.Key;
        if (First(session.Command(
            """
            SELECT 1 FROM check_in i JOIN campaign c ON c.id = i.campaign_id
            WHERE i.campaign_id = @campaign AND i.step = @step AND i.leaver_id = @leaver
              AND i.state = 'planned' AND i.attempts = @attempts AND c.state = 'running'
            """,
            ("@campaign", key.Campaign),
            ("@step", key.Step),
            ("@leaver", key.Leaver),
            ("@attempts", queued.Attempts))) is null) return QueueResult.Moved;
        if (SqliteSendingRoom.Of(session, queued, now) is { } full) return full;

        if (queued is { Start: { } start, Person: { } person, Alias: { } alias })
        {
            if (SqliteWhatsAppPeople.Find(session, user: null, alias.Hash) is not null) return QueueResult.Moved;
            if (!SqliteStart.Begin(session, start)) throw new InvalidOperationException("A new conversation had begun already.");
            // they never wrote: no text passes yet
            SqliteWhatsAppPeople.Begin(session, person, queued.Number, DateTimeOffset.UnixEpoch);
            SqliteWhatsAppPeople.Name(session, person.Person, [alias]);
        }

        var conversation = queued.Signal.Conversation.ToString();
        if (session.Execute(
            "UPDATE conversation SET expires_at = MAX(expires_at, @expires) WHERE id = @id AND erased_at IS NULL",
            ("@expires", Milliseconds(queued.ExpiresAt)),
            ("@id", conversation)) == 0) return QueueResult.Moved;
        SqliteCheckInLinks.Link(session, key.Leaver, conversation);
        session.Execute(
            """
            UPDATE check_in SET state = 'queued', reason = NULL, attempts = attempts + 1, number = @number, queued_at = @now
            WHERE campaign_id = @campaign AND step = @step AND leaver_id = @leaver
            """,
            ("@number", queued.Number),
            ("@now", now),
            ("@campaign", key.Campaign),
            ("@step", key.Step),
            ("@leaver", key.Leaver));
        SqliteDesk.Accept(session, queued.Signal);
        return QueueResult.Queued;
    }

    /// <summary>What a turn says of check-ins.</summary>
    public static void Write(SqliteSession session, CommitRow commit)
    {
        var now = Milliseconds(commit.Now);
        var conversation = commit.Conversation.ToString();
        if (commit.Happened.Any(happened => happened.Kind is "spoke"))
            session.Execute("UPDATE leaver SET spoken_at = @now WHERE conversation_id = @id", ("@now", now), ("@id", conversation));
        foreach (var happened in commit.CheckIns?.Happened ?? [])
        {
            switch (happened)
            {
                case CheckInEvent.Asked asked:
                    session.Execute(
                        """
                        UPDATE check_in SET message_id = @message
                        WHERE campaign_id = @campaign AND step = @step AND leaver_id = @leaver AND state = 'queued'
                        """,
                        ("@message", commit.Replies[^1].MessageId.ToString("N")),
                        ("@campaign", asked.Key.Campaign),
                        ("@step", asked.Key.Step),
                        ("@leaver", asked.Key.Leaver));
                    break;
                case CheckInEvent.PutOff off:
                    PutOff(session, off.Key, off.Verdict, "queued");
                    break;
                case CheckInEvent.Answered answered:
                    Answer(session, answered, conversation, now);
                    break;
                case CheckInEvent.Learned learned:
                    Learn(session, learned.Key, learned.Choice, learned.Outreach, now);
                    break;
                case CheckInEvent.DecaanMayKnow may:
                    session.Execute(
                        "UPDATE leaver SET tell_decaan_at = @now, told_choice = choice WHERE id = @leaver", ("@now", now), ("@leaver", may.Key.Leaver));
                    break;
                case CheckInEvent.DecaanMayNotKnow mayNot:
                    session.Execute(
                        "UPDATE leaver SET tell_decaan_at = NULL, told_choice = NULL WHERE id = @leaver", ("@leaver", mayNot.Key.Leaver));
                    break;
                case CheckInEvent.CoachRefused:
                    SqliteOutreach.Refuse(session, conversation, now);
                    break;
                case CheckInEvent.Wanted wanted:
                    session.Execute(
                        "UPDATE leaver SET stopped_at = CASE WHEN @stopped THEN COALESCE(stopped_at, @now) END WHERE conversation_id = @id",
                        ("@stopped", wanted.Stopped),
                        ("@now", now),
                        ("@id", conversation));
                    break;
                case CheckInEvent.Held:
                    session.Execute(
                        "UPDATE leaver SET held_at = COALESCE(held_at, @now) WHERE conversation_id = @id", ("@now", now), ("@id", conversation));
                    session.Execute(
                        "UPDATE conversation SET held_at = COALESCE(held_at, @now) WHERE id = @id", ("@now", now), ("@id", conversation));
                    break;
                case CheckInEvent.AskedFor when commit.CheckIns!.Asked is { } row:
                    SqliteAskedCheckIns.Add(session, row, commit);
                    break;
            }
        }
    }

    public static bool IsUnsent(SqliteSession session, CheckInKey key) => First(session.Command(
        "SELECT 1 FROM check_in WHERE campaign_id = @campaign AND step = @step AND leaver_id = @leaver AND state NOT IN ('sent', 'unknown')",
        ("@campaign", key.Campaign),
        ("@step", key.Step),
        ("@leaver", key.Leaver))) is not null;

    private static void Answer(SqliteSession session, CheckInEvent.Answered answered, string conversation, long now)
    {
        // the first answer is when they answered; what they said last is what they said
        session.Execute(
            """
            UPDATE check_in SET answer = @answer, answered_at = COALESCE(answered_at, @now)
            WHERE campaign_id = @campaign AND step = @step AND leaver_id = @leaver
            """,
            ("@answer", answered.Answer),
            ("@now", now),
            ("@campaign", answered.Key.Campaign),
            ("@step", answered.Key.Step),
            ("@leaver", answered.Key.Leaver));
        SqliteCheckInLinks.Link(session, answered.Key.Leaver, conversation);
        SqliteOutreach.Answered(session, answered.Key.Leaver, now);
        Learn(session, answered.Key, answered.Choice, answered.Outreach, now);
    }

    private static void Learn(SqliteSession session, CheckInKey key, LeaverChoice? choice, OutreachReason? outreach, long now)
    {
        if (choice is { } said)
        {
            session.Execute(
                "UPDATE leaver SET choice = @choice, choice_at = @now, first_choice = COALESCE(first_choice, @choice) WHERE id = @leaver",
                ("@choice", CheckInCodes.Of(said)),
                ("@now", now),
                ("@leaver", key.Leaver));
            if (said is LeaverChoice.Applied or LeaverChoice.Chosen) SqliteOutreach.Decided(session, key.Leaver, now);
        }

        if (outreach is { } reason) SqliteOutreach.Reach(session, key, reason, now);
    }

    private static CheckInReason ReasonOf(CheckInVerdict verdict) => verdict switch
    {
        CheckInVerdict.Wait wait => wait.Reason,
        CheckInVerdict.Skip skip => skip.Reason,
        _ => throw new InvalidOperationException("What is sent is not put off."),
    };
}
