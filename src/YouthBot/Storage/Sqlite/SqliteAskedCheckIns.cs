using YouthBot.Storage.Rows;
using static YouthBot.Storage.Sqlite.SqliteColumns;

namespace YouthBot.Storage.Sqlite;

/// <summary>Somebody asked themselves for one message later: a leaver of nobody's, in a campaign of nobody's.</summary>
internal static class SqliteAskedCheckIns
{
    public static void Add(SqliteSession session, AskedCheckInRow row, CommitRow commit)
    {
        var now = Milliseconds(commit.Now);
        var leaver = row.Leaver.ToString("N");
        session.Execute(
            """
            INSERT INTO campaign (id, region, school_year, template, state, coach, steps, delay_share, delay_days, delay_seed, created_by, created_at, started_at)
            VALUES (@campaign, @region, '', 'zelf', 'running', '', @steps, 0, 0, 0, '', @now, @now) ON CONFLICT DO NOTHING
            """,
            ("@campaign", row.Campaign),
            ("@region", commit.Region),
            ("@steps", row.Steps),
            ("@now", now));
        session.Execute(
            """
            INSERT INTO leaver (id, region, school, school_year, decaan, phone_hash, body, conversation_id, choice, imported_at, expires_at)
            VALUES (@leaver, @region, '', '', '', @hash, @body, @id, 'open', @now, @expires)
            ON CONFLICT (region, school_year, phone_hash) DO UPDATE SET expires_at = excluded.expires_at, conversation_id = excluded.conversation_id
            """,
            ("@leaver", leaver),
            ("@region", commit.Region),
            ("@hash", row.PhoneHash),
            ("@body", row.Body),
            ("@id", commit.Conversation.ToString()),
            ("@now", now),
            ("@expires", Milliseconds(row.ExpiresAt)));
        SqliteCheckInLinks.Share(session, commit.Conversation.ToString());
        session.Execute(
            """
            INSERT INTO check_in (campaign_id, step, leaver_id, state, delayed, attempts, due_at, over_at)
            SELECT @campaign, @step, id, 'planned', 0, 0, @due, @over FROM leaver WHERE region = @region AND school_year = '' AND phone_hash = @hash
            ON CONFLICT DO NOTHING
            """,
            ("@campaign", row.Campaign),
            ("@step", row.Step),
            ("@due", Milliseconds(row.DueAt)),
            ("@over", Milliseconds(row.OverAt)),
            ("@region", commit.Region),
            ("@hash", row.PhoneHash));
    }
}
