using YouthBot.Handoff;
using YouthBot.Handoff.CheckIns;
using YouthBot.Storage.Rows;
using static YouthBot.Storage.Sqlite.SqliteColumns;

namespace YouthBot.Storage.Sqlite;

/// <summary>The check-ins on SQLite, on the same writer and readers as the way of a message.</summary>
internal sealed class SqliteCheckInDatabase(SqliteWriter writer, SqliteReaders readers) : ICheckInDatabase
{
    public Task<IReadOnlyList<RunningCampaignRow>> ReadCampaignsAsync(CancellationToken cancellation) => Task.FromResult(readers.ReadAll(
        """
        SELECT c.id, c.region, c.school_year, c.state, c.coach, k.first_name, c.steps, c.delay_share, c.delay_days, c.delay_seed
        FROM campaign c LEFT JOIN coach k ON k.id = c.coach
        WHERE c.state = 'running' OR (c.state <> 'draft' AND EXISTS (SELECT 1 FROM check_in i WHERE i.campaign_id = c.id AND i.state = 'planned'))
        ORDER BY c.id
        """,
        row => new RunningCampaignRow(
            row.GetString(0),
            row.GetString(1),
            row.GetString(2),
            row.GetString(3),
            row.GetString(4),
            row.IsDBNull(5) ? null : row.GetString(5),
            row.GetString(6),
            row.GetInt32(7),
            row.GetInt32(8),
            row.GetInt64(9))));

    public Task<IReadOnlyList<string>> ReadUnplannedAsync(RunningCampaignRow campaign, string step, DateTimeOffset now, CancellationToken cancellation) =>
        Task.FromResult(readers.ReadAll(
            """
            SELECT DISTINCT l.school FROM leaver l
            WHERE l.region = @region AND l.school_year = @year AND l.expires_at > @now AND l.paused_at IS NULL
              AND NOT EXISTS (SELECT 1 FROM check_in i WHERE i.campaign_id = @campaign AND i.step = @step AND i.leaver_id = l.id)
            ORDER BY l.school
            """,
            row => row.GetString(0),
            ("@region", campaign.Region),
            ("@year", campaign.SchoolYear),
            ("@now", Milliseconds(now)),
            ("@campaign", campaign.Id),
            ("@step", step)));

    public Task<IReadOnlyList<(string Leaver, bool Planned, bool? Delayed)>> ReadSchoolAsync(
        RunningCampaignRow campaign, string step, string school, DateTimeOffset now, CancellationToken cancellation) => Task.FromResult(readers.ReadAll(
        """
        SELECT l.id, EXISTS (SELECT 1 FROM check_in i WHERE i.campaign_id = @campaign AND i.step = @step AND i.leaver_id = l.id),
               (SELECT MAX(i.delayed) FROM check_in i WHERE i.leaver_id = l.id AND i.campaign_id = @campaign)
        FROM leaver l
        WHERE l.school = @school AND l.region = @region AND l.school_year = @year AND l.expires_at > @now AND l.paused_at IS NULL ORDER BY l.id
        """,
        row => (row.GetString(0), row.GetBoolean(1), row.IsDBNull(2) ? (bool?)null : row.GetBoolean(2)),
        ("@campaign", campaign.Id),
        ("@step", step),
        ("@school", school),
        ("@region", campaign.Region),
        ("@year", campaign.SchoolYear),
        ("@now", Milliseconds(now))));

    public Task<int> PlanAsync(IReadOnlyList<PlannedCheckInRow> planned, CancellationToken cancellation) => writer.WriteAsync(
        session => planned.Sum(row => session.Execute(
            """
            INSERT INTO check_in (campaign_id, step, leaver_id, state, delayed, attempts, due_at, over_at)
            SELECT @campaign, @step, id, 'planned', @delayed, 0, @due, @over FROM leaver WHERE id = @leaver
            ON CONFLICT DO NOTHING
            """,
            ("@campaign", row.Key.Campaign),
            ("@step", row.Key.Step),
            ("@leaver", row.Key.Leaver),
            ("@delayed", row.Delayed),
            ("@due", Milliseconds(row.DueAt)),
            ("@over", Milliseconds(row.OverAt)))),
        cancellation: cancellation);

    public Task<IReadOnlyList<DueCheckInRow>> ReadDueAsync(
        string campaign, DateTimeOffset now, DateTimeOffset season, int limit, CancellationToken cancellation) => Task.FromResult(readers.ReadAll(
        SqliteCheckInFacts.Due(limit),
        SqliteCheckInFacts.Read,
        ("@now", Milliseconds(now)),
        ("@season", Milliseconds(season)),
        ("@last", false),
        ("@campaign", campaign)));

    public Task<bool> PutOffAsync(CheckInKey key, int attempts, CheckInVerdict verdict, CancellationToken cancellation) => writer.WriteAsync(
        session => SqliteCheckIns.PutOff(session, key, verdict, "planned", attempts), cancellation: cancellation);

    public Task<QueueResult> QueueAsync(QueuedCheckInRow queued, CancellationToken cancellation) => writer.WriteAsync(
        session => SqliteCheckIns.Queue(session, queued), cancellation: cancellation);

    public Task<bool> ExpectsAsync(ConversationId conversation, DateTimeOffset now, CancellationToken cancellation) => Task.FromResult(readers.Read(session =>
        First(session.Command(
            """
            SELECT 1 FROM leaver l JOIN conversation v ON v.id = l.conversation_id
            WHERE l.conversation_id = @id AND l.decaan <> '' AND l.expires_at > @now
              AND l.paused_at IS NULL AND l.stopped_at IS NULL AND v.stopped_at IS NULL
            """,
            ("@id", conversation.ToString()),
            ("@now", Milliseconds(now)))) is not null));

    public Task<(int Count, DateTimeOffset? First)> CountSentAsync(string number, DateTimeOffset since, CancellationToken cancellation) =>
        Task.FromResult(readers.ReadAll(
            "SELECT COUNT(*), MIN(queued_at) FROM check_in WHERE number = @number AND queued_at > @since",
            row => (row.GetInt32(0), row.IsDBNull(1) ? (DateTimeOffset?)null : Moment(row.GetInt64(1))),
            ("@number", number),
            ("@since", Milliseconds(since)))[0]);

    public Task<int> NoteSilentAsync(string region, DateTimeOffset season, DateTimeOffset before, DateTimeOffset now, CancellationToken cancellation) =>
        writer.WriteAsync(
            session => SqliteOutreach.NoteSilent(session, region, season, before, now) + SqliteUnreachable.Note(session, region, season, now),
            cancellation: cancellation);

    public Task<DateTimeOffset?> ReadNextDueAsync(CancellationToken cancellation) => Task.FromResult(readers.Read(session =>
        First(session.Command(
            """
            SELECT i.due_at FROM campaign c JOIN check_in i ON i.campaign_id = c.id AND i.state = 'planned'
            WHERE c.state <> 'draft' ORDER BY i.due_at LIMIT 1
            """)) is { } due ? Moment(due) : (DateTimeOffset?)null));
}
