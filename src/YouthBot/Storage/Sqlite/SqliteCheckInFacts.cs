using Microsoft.Data.Sqlite;
using YouthBot.Dialogs.CheckIns;
using YouthBot.Handoff;
using YouthBot.Handoff.CheckIns;
using YouthBot.Storage.Rows;
using static YouthBot.Storage.Sqlite.SqliteColumns;

namespace YouthBot.Storage.Sqlite;

/// <summary>What storage knows of a check-in and of the person, for the rules of sending. Always read anew.</summary>
internal static class SqliteCheckInFacts
{
    /// <summary>
    /// A person is a leaver, and every other leaver with the same conversation: who was brought by a school and asked for a message themselves
    /// gets no two.
    /// </summary>
    private const string SamePerson =
        "SELECT x.id FROM leaver x WHERE x.id = l.id OR (l.conversation_id IS NOT NULL AND x.conversation_id = l.conversation_id)";

    /// <summary>A coordinator may have sent the list of a school without a decaan here: then nobody of that school sees anything.</summary>
    private const string HasDecaan =
        """
        EXISTS (SELECT 1 FROM coach k WHERE k.id = l.decaan AND k.school = l.school AND k.disabled_at IS NULL
                AND ' ' || k.role || ' ' LIKE '% decaan %')
        """;

    private const string Select =
        $"""
        SELECT i.campaign_id, i.step, i.leaver_id, i.attempts, i.delayed, i.due_at, i.over_at, c.state,
               l.body, {HasDecaan}, l.conversation_id, l.expires_at > @now AND l.paused_at IS NULL, l.stopped_at IS NOT NULL OR v.stopped_at IS NOT NULL,
               l.held_at IS NOT NULL, l.spoken_at, l.choice,
               v.id IS NOT NULL AND (v.owner <> 'bot' OR v.request <> 'none'), p.number, p.last_inbound_at,
               (SELECT MAX(COALESCE(o.sent_at, o.queued_at)) FROM check_in o
                WHERE o.leaver_id IN ({SamePerson}) AND (o.state IN ('sent', 'unknown') OR (NOT @last AND o.state = 'queued'))
                  AND NOT (o.campaign_id = i.campaign_id AND o.step = i.step AND o.leaver_id = i.leaver_id)),
               (SELECT COUNT(*) FROM check_in o
                WHERE o.leaver_id IN ({SamePerson}) AND o.state IN ('sent', 'unknown') AND o.sent_at >= @season
                  AND NOT (o.campaign_id = i.campaign_id AND o.step = i.step AND o.leaver_id = i.leaver_id)
                  AND o.sent_at > COALESCE((SELECT MAX(a.answered_at) FROM check_in a WHERE a.leaver_id IN ({SamePerson})), 0)),
               c.region, CASE WHEN @last THEN c.steps ELSE '' END
        FROM check_in i
        JOIN campaign c ON c.id = i.campaign_id
        JOIN leaver l ON l.id = i.leaver_id
        LEFT JOIN conversation v ON v.id = l.conversation_id AND v.erased_at IS NULL
        LEFT JOIN whatsapp_person p ON p.conversation_id = v.id
        """;

    public static string Due(int limit) =>
        $"{Select} WHERE i.campaign_id = @campaign AND i.state = 'planned' AND i.due_at <= @now ORDER BY i.due_at LIMIT {limit}";

    /// <summary>The check-in that a message is; null when it is none.</summary>
    public static DueCheckInRow? OfMessage(SqliteSession session, Guid message, DateTimeOffset now, DateTimeOffset season)
    {
        using var row = session.Command(
            $"{Select} WHERE i.message_id = @message",
            ("@now", Milliseconds(now)),
            ("@season", Milliseconds(season)),
            ("@last", true),
            ("@message", message.ToString("N"))).ExecuteReader();
        return row.Read() ? Read(row) : null;
    }

    public static DueCheckInRow Read(SqliteDataReader row) => new(
        new CheckInKey(row.GetString(0), row.GetString(1), row.GetString(2)),
        row.GetInt32(3),
        new CheckInFacts
        {
            Delayed = row.GetBoolean(4),
            NotBefore = Moment(row.GetInt64(5)),
            OverAt = Moment(row.GetInt64(6)),
            Campaign = CheckInCodes.Read<CampaignState>(row.GetString(7)),
            HasConsent = row.GetBoolean(11),
            Stopped = row.GetBoolean(12),
            Held = row.GetBoolean(13),
            SpokenAt = When(row, 14),
            Choice = CheckInCodes.Read<LeaverChoice>(row.GetString(15)),
            WithCoach = row.GetBoolean(16),
            LastSentAt = When(row, 19),
            Unanswered = row.GetInt32(20),
        },
        row.GetFieldValue<byte[]>(8),
        row.GetBoolean(9),
        row.GetString(21),
        row.GetString(22),
        row.IsDBNull(10) ? null : ConversationId.Parse(row.GetString(10)),
        row.IsDBNull(17) ? null : row.GetString(17),
        When(row, 18));

    private static DateTimeOffset? When(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : Moment(row.GetInt64(column));
}
