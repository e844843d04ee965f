using YouthBot.Dialogs.CheckIns;
using static YouthBot.Storage.Sqlite.SqliteColumns;

namespace YouthBot.Storage.Sqlite;

/// <summary>Whom WhatsApp does not reach: nobody would ever hear of them otherwise.</summary>
internal static class SqliteUnreachable
{
    /// <summary>Meta: the number is not on WhatsApp, or takes nothing of us.</summary>
    private const string Undeliverable = "whatsapp-131026";

    /// <summary>Puts on the follow-up list, once a season, whom the last check-in did not reach; how many.</summary>
    public static int Note(SqliteSession session, string region, DateTimeOffset season, DateTimeOffset now) => session.Execute(
        $"""
        INSERT INTO outreach (id, region, leaver_id, campaign_id, step, reason, at)
        SELECT lower(hex(randomblob(16))), l.region, l.id, i.campaign_id, i.step, @reason, @now
        FROM leaver l JOIN check_in i ON i.leaver_id = l.id
        WHERE l.region = @region AND l.stopped_at IS NULL AND l.paused_at IS NULL AND l.expires_at > @now AND l.choice <> 'applied' AND l.decaan <> ''
          AND i.state = 'failed' AND i.reason = '{Undeliverable}' AND i.due_at >= @season
          AND NOT EXISTS (SELECT 1 FROM check_in o WHERE o.leaver_id = l.id AND o.due_at > i.due_at AND o.state IN ('sent', 'unknown', 'failed'))
          AND NOT EXISTS (SELECT 1 FROM outreach r WHERE r.leaver_id = l.id AND r.reason = @reason AND r.at >= @season)
        ON CONFLICT DO NOTHING
        """,
        ("@reason", CheckInCodes.Of(OutreachReason.Unreachable)),
        ("@region", region),
        ("@season", Milliseconds(season)),
        ("@now", Milliseconds(now)));
}
