using YouthBot.CheckIns;
using YouthBot.Dialogs.CheckIns;
using YouthBot.Handoff.CheckIns;
using static YouthBot.Storage.Sqlite.SqliteColumns;

namespace YouthBot.Storage.Sqlite;

/// <summary>Who comes on the follow-up list, and who goes from it without a coach, each within a transaction of somebody else's.</summary>
internal static class SqliteOutreach
{
    /// <summary>A leaver, and every other with the same conversation.</summary>
    private const string SamePerson =
        """
        (leaver_id = @leaver OR leaver_id IN (
            SELECT x.id FROM leaver x JOIN leaver l ON x.conversation_id = l.conversation_id WHERE l.id = @leaver))
        """;

    /// <summary>A coach should reach them; what was done before about the same is to be done again.</summary>
    public static void Reach(SqliteSession session, CheckInKey key, OutreachReason reason, long now) => session.Execute(
        """
        INSERT INTO outreach (id, region, leaver_id, campaign_id, step, reason, at)
        SELECT @outreach, region, id, @campaign, @step, @reason, @now FROM leaver WHERE id = @leaver
        ON CONFLICT (leaver_id, campaign_id, step, reason) DO UPDATE SET at = excluded.at, coach = NULL, done_at = NULL, outcome = NULL
        WHERE done_at IS NOT NULL
        """,
        ("@outreach", Guid.CreateVersion7(Moment(now)).ToString("N")),
        ("@campaign", key.Campaign),
        ("@step", key.Step),
        ("@reason", CheckInCodes.Of(reason)),
        ("@now", now),
        ("@leaver", key.Leaver));

    /// <summary>Somebody answers: nobody needs to call because they did not.</summary>
    public static void Answered(SqliteSession session, string leaver, long now) => session.Execute(
        $"UPDATE outreach SET done_at = @now, outcome = @outcome WHERE {SamePerson} AND done_at IS NULL AND reason = 'no-answer'",
        ("@now", now),
        ("@outcome", OutreachEnd.Answered),
        ("@leaver", leaver));

    /// <summary>Somebody knows what it will be: they doubt no more.</summary>
    public static void Decided(SqliteSession session, string leaver, long now) => session.Execute(
        $"UPDATE outreach SET done_at = @now, outcome = @outcome WHERE {SamePerson} AND done_at IS NULL AND reason IN ('doubt', 'no-answer')",
        ("@now", now),
        ("@outcome", OutreachEnd.Decided),
        ("@leaver", leaver));

    /// <summary>“Geen coach”: not by telephone either.</summary>
    public static void Refuse(SqliteSession session, string conversation, long now) => session.Execute(
        """
        UPDATE outreach SET done_at = @now, outcome = @outcome
        WHERE done_at IS NULL AND leaver_id IN (SELECT id FROM leaver WHERE conversation_id = @id)
        """,
        ("@now", now),
        ("@outcome", OutreachEnd.CoachRefused),
        ("@id", conversation));

    /// <summary>Who did not answer one question and its reminders.</summary>
    public static int NoteSilent(SqliteSession session, string region, DateTimeOffset season, DateTimeOffset before, DateTimeOffset now)
    {
        using var row = session.Command(
            $"""
            SELECT l.id, i.campaign_id, i.step FROM leaver l JOIN check_in i ON i.leaver_id = l.id
            WHERE l.region = @region AND l.stopped_at IS NULL AND l.paused_at IS NULL AND l.expires_at > @now AND l.choice <> 'applied' AND l.decaan <> ''
              AND i.state IN ('sent', 'unknown') AND i.sent_at <= @before
              AND NOT EXISTS (SELECT 1 FROM check_in o WHERE o.leaver_id = l.id AND o.sent_at > i.sent_at)
              AND NOT EXISTS (SELECT 1 FROM outreach r WHERE r.leaver_id = l.id AND r.reason = 'no-answer' AND r.at >= @season)
              AND NOT EXISTS (SELECT 1 FROM outreach r WHERE r.leaver_id = l.id AND r.outcome = @refused AND r.done_at >= @season)
              AND (SELECT COUNT(*) FROM check_in o
                   WHERE o.leaver_id = l.id AND o.state IN ('sent', 'unknown') AND o.sent_at >= @season
                     AND o.sent_at > COALESCE((SELECT MAX(a.answered_at) FROM check_in a WHERE a.leaver_id = l.id), 0)) >= {CheckInRules.MostUnanswered}
            """,
            ("@region", region),
            ("@refused", OutreachEnd.CoachRefused),
            ("@now", Milliseconds(now)),
            ("@before", Milliseconds(before)),
            ("@season", Milliseconds(season))).ExecuteReader();
        var silent = new List<CheckInKey>();
        while (row.Read()) silent.Add(new CheckInKey(row.GetString(1), row.GetString(2), row.GetString(0)));
        row.Close();
        foreach (var key in silent) Reach(session, key, OutreachReason.NoAnswer, Milliseconds(now));
        return silent.Count;
    }
}
