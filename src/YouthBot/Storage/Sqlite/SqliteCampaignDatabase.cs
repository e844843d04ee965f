using Microsoft.Data.Sqlite;
using YouthBot.Storage.Rows;
using static YouthBot.Storage.Sqlite.SqliteColumns;

namespace YouthBot.Storage.Sqlite;

/// <summary>The campaigns of check-ins, on SQLite.</summary>
internal sealed class SqliteCampaignDatabase(SqliteWriter writer, SqliteReaders readers) : ICampaignDatabase
{
    private const string Campaigns =
        """
        SELECT id, region, school_year, template, state, coach, steps, delay_share, delay_days, delay_seed, delay_reason,
            created_by, created_at, started_at, ended_at FROM campaign
        """;

    public Task<bool> AddAsync(CampaignRow campaign, CancellationToken cancellation) => writer.WriteAsync(
        session => session.Execute(
            """
            INSERT INTO campaign (id, region, school_year, template, state, coach, steps, delay_share, delay_days, delay_seed, created_by, created_at)
            SELECT @id, @region, @year, @template, @state, @coach, @steps, 0, 0, 0, @by, @at
            WHERE NOT EXISTS (SELECT 1 FROM campaign WHERE region = @region AND school_year = @year AND state <> 'stopped')
            """,
            ("@id", campaign.Id),
            ("@region", campaign.Region),
            ("@year", campaign.SchoolYear),
            ("@template", campaign.Template),
            ("@state", campaign.State),
            ("@coach", campaign.Coach),
            ("@steps", campaign.Steps),
            ("@by", campaign.CreatedBy),
            ("@at", Milliseconds(campaign.CreatedAt))) == 1,
        cancellation: cancellation);

    public Task<IReadOnlyList<CampaignRow>> ReadAsync(IReadOnlySet<string> regions, CancellationToken cancellation) =>
        Task.FromResult(readers.ReadAll(
            $"{Campaigns} WHERE region IN (SELECT value FROM json_each(@regions)) AND school_year <> '' ORDER BY created_at DESC",
            Read,
            ("@regions", SqliteLeaverDatabase.List(regions))));

    public Task<CampaignRow?> FindAsync(string id, CancellationToken cancellation) =>
        Task.FromResult(readers.ReadAll($"{Campaigns} WHERE id = @id", Read, ("@id", id)).SingleOrDefault());

    public Task<bool> MoveAsync(string id, string from, string to, DateTimeOffset now, CancellationToken cancellation) => writer.WriteAsync(
        session => session.Execute(
            """
            UPDATE campaign SET state = @to,
                started_at = CASE WHEN @to = 'running' THEN COALESCE(started_at, @now) ELSE started_at END,
                ended_at = CASE WHEN @to = 'stopped' THEN @now END
            WHERE id = @id AND state = @from
            """,
            ("@to", to),
            ("@now", Milliseconds(now)),
            ("@id", id),
            ("@from", from)) == 1,
        cancellation: cancellation);

    public Task<bool> SetDelayAsync(string id, CampaignDelayRow? delay, CancellationToken cancellation) => writer.WriteAsync(
        session => session.Execute(
            """
            UPDATE campaign SET delay_share = @share, delay_days = @days, delay_seed = @seed, delay_reason = @reason
            WHERE id = @id AND state = 'draft'
            """,
            ("@share", delay?.Share ?? 0),
            ("@days", delay?.Days ?? 0),
            ("@seed", delay?.Seed ?? 0),
            ("@reason", delay?.Reason),
            ("@id", id)) == 1,
        cancellation: cancellation);

    public Task<IReadOnlyList<CheckInFigureRow>> ReadCheckInsAsync(string id, CancellationToken cancellation) =>
        Task.FromResult(readers.ReadAll(
            """
            SELECT leaver_id, step, state, reason, delayed, due_at, sent_at, delivered_at, read_at, answered_at, answer
            FROM check_in WHERE campaign_id = @id
            """,
            row => new CheckInFigureRow(
                row.GetString(0),
                row.GetString(1),
                row.GetString(2),
                Text(row, 3),
                row.GetBoolean(4),
                Moment(row.GetInt64(5)),
                SqliteLeaverDatabase.When(row, 6),
                SqliteLeaverDatabase.When(row, 7),
                SqliteLeaverDatabase.When(row, 8),
                SqliteLeaverDatabase.When(row, 9),
                Text(row, 10)),
            ("@id", id)));

    public Task<IReadOnlyList<LeaverFigureRow>> ReadLeaversAsync(string id, CancellationToken cancellation) =>
        Task.FromResult(readers.ReadAll(
            """
            SELECT id, choice, choice_at, stopped_at FROM leaver
            WHERE id IN (SELECT leaver_id FROM check_in WHERE campaign_id = @id)
            """,
            row => new LeaverFigureRow(row.GetString(0), row.GetString(1), SqliteLeaverDatabase.When(row, 2), SqliteLeaverDatabase.When(row, 3)),
            ("@id", id)));

    public Task<IReadOnlyList<RehearsalRow>> ReadRehearsalAsync(
        CampaignRow campaign, DateTimeOffset season, DateTimeOffset now, CancellationToken cancellation) => Task.FromResult(readers.ReadAll(
        """
        SELECT l.id, l.region, l.school, l.body, l.choice, l.first_choice, l.told_choice, COALESCE(l.stopped_at, v.stopped_at),
            l.held_at IS NOT NULL, l.spoken_at, v.id IS NOT NULL AND (v.owner <> 'bot' OR v.request <> 'none'),
            (SELECT MAX(sent_at) FROM check_in i WHERE i.leaver_id = l.id AND i.state IN ('sent', 'unknown')),
            (SELECT COUNT(*) FROM check_in i WHERE i.leaver_id = l.id AND i.state IN ('sent', 'unknown') AND i.sent_at >= @season
                AND i.sent_at > COALESCE((SELECT MAX(a.answered_at) FROM check_in a WHERE a.leaver_id = l.id), 0)),
            (SELECT MAX(i.delayed) FROM check_in i WHERE i.leaver_id = l.id AND i.campaign_id = @campaign)
        FROM leaver l LEFT JOIN conversation v ON v.id = l.conversation_id AND v.erased_at IS NULL
        WHERE l.region = @region AND l.school_year = @year AND l.expires_at > @now AND l.paused_at IS NULL
        """,
        row => new RehearsalRow(
            SqliteLeaverDatabase.LeaverOf(row),
            row.GetBoolean(8),
            SqliteLeaverDatabase.When(row, 9),
            row.GetBoolean(10),
            SqliteLeaverDatabase.When(row, 11),
            row.GetInt32(12),
            row.IsDBNull(13) ? null : row.GetBoolean(13)),
        ("@season", Milliseconds(season)),
        ("@campaign", campaign.Id),
        ("@region", campaign.Region),
        ("@year", campaign.SchoolYear),
        ("@now", Milliseconds(now))));

    private static CampaignRow Read(SqliteDataReader row) => new(
        row.GetString(0),
        row.GetString(1),
        row.GetString(2),
        row.GetString(3),
        row.GetString(4),
        row.GetString(5),
        row.GetString(6),
        row.GetInt32(7) > 0 ? new CampaignDelayRow(row.GetInt32(7), row.GetInt32(8), row.GetInt64(9), Text(row, 10) ?? string.Empty) : null,
        row.GetString(11),
        Moment(row.GetInt64(12)),
        SqliteLeaverDatabase.When(row, 13),
        SqliteLeaverDatabase.When(row, 14));

    private static string? Text(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
