using Microsoft.Data.Sqlite;
using YouthBot.Handoff;
using YouthBot.Handoff.Ownership;
using YouthBot.Handoff.Queue;
using YouthBot.Handoff.Turns;
using YouthBot.Storage.Rows;
using static YouthBot.Storage.Sqlite.SqliteColumns;

namespace YouthBot.Storage.Sqlite;

/// <summary>What the desk reads and writes, on SQLite.</summary>
internal sealed class SqliteDeskDatabase(SqliteWriter writer, SqliteReaders readers) : IDeskDatabase
{
    public Task<AcceptResult> AcceptAsync(UnseenRow unseen, CancellationToken cancellation) => writer.WriteAsync(
        session => SqliteDesk.Accept(session, unseen),
        cancellation: cancellation);

    public Task<string?> ReadOutcomeAsync(ConversationId conversation, string channel, string externalId, CancellationToken cancellation) =>
        Task.FromResult(readers.Read(session =>
        {
            using var row = session.Command(
                "SELECT outcome FROM inbox WHERE conversation_id = @id AND channel = @channel AND external_id = @external AND handled_at IS NOT NULL",
                ("@id", conversation.ToString()),
                ("@channel", channel),
                ("@external", externalId)).ExecuteReader();
            return row.Read() && !row.IsDBNull(0) ? row.GetString(0) : null;
        }));

    public Task<IReadOnlyList<QueueEntry>> ReadQueueAsync(string? region, CancellationToken cancellation) => Read(
        $"""
        SELECT h.conversation_id, h.handle, h.region, c.owner, c.request, h.reason, h.requested_at, h.previous_coach, h.awaiting_since, h.escalated_at,
            h.severity
        FROM handoff h JOIN conversation c ON c.id = h.conversation_id
        WHERE (@region IS NULL OR h.region = @region) AND h.active = 1 AND h.requested_at IS NOT NULL AND {OwnerIsKnown}
        """,
        SqliteDesk.Entry,
        ("@region", region));

    public Task<DeskRow> ReadDeskAsync(string region, DateTimeOffset seenSince, CancellationToken cancellation) =>
        Task.FromResult(readers.Read(session => SqliteDesk.Read(session, region, seenSince)));

    public Task<OwnedRow?> ReadOwnedAsync(ConversationId conversation, string owner, CancellationToken cancellation) =>
        Task.FromResult(readers.Read(session =>
        {
            using var row = session.Command(
                "SELECT h.facts, c.state FROM handoff h JOIN conversation c ON c.id = h.conversation_id WHERE c.id = @id AND c.owner = @owner",
                ("@id", conversation.ToString()),
                ("@owner", owner)).ExecuteReader();
            return row.Read() ? new OwnedRow(row.GetFieldValue<byte[]>(0), row.GetFieldValue<byte[]>(1)) : null;
        }));

    public Task<IReadOnlyList<CallBackRow>> ReadCallBacksAsync(string region, int limit, CancellationToken cancellation) => Read(
        $"""
        SELECT conversation_id, facts FROM handoff
        WHERE region = @region AND active = 1 AND reason = 'CallBack' AND requested_at IS NOT NULL ORDER BY requested_at LIMIT {limit}
        """,
        row => new CallBackRow(ConversationId.Parse(row.GetString(0)), row.GetFieldValue<byte[]>(1)),
        ("@region", region));

    public Task EscalatedAsync(ConversationId conversation, IReadOnlyList<string> alertBy, DateTimeOffset now, CancellationToken cancellation) =>
        writer.WriteAsync(
            session =>
            {
                var id = conversation.ToString();
                session.Execute("UPDATE handoff SET escalated_at = @now WHERE conversation_id = @id", ("@now", Milliseconds(now)), ("@id", id));
                SqliteAlertDatabase.Add(session, id, AlertKind.Unclaimed, alertBy, Milliseconds(now));
                return true;
            },
            cancellation: cancellation);

    public async Task<IReadOnlyDictionary<string, DateTimeOffset>> ReadSeenAsync(CancellationToken cancellation) =>
        (await Read("SELECT id, seen_at FROM coach WHERE seen_at IS NOT NULL", row => KeyValuePair.Create(row.GetString(0), Moment(row.GetInt64(1)))))
        .ToDictionary(StringComparer.Ordinal);

    public Task<bool> SeeAsync(string coach, DateTimeOffset now, CancellationToken cancellation) => writer.WriteAsync(
        session => session.Execute(
            "UPDATE coach SET seen_at = @now WHERE id = @id AND disabled_at IS NULL", ("@now", Milliseconds(now)), ("@id", coach)) > 0,
        cancellation: cancellation);

    public Task SetAwayAsync(string coach, DateTimeOffset? since, CancellationToken cancellation) => writer.WriteAsync(
        session => session.Execute(
            "UPDATE coach SET away_since = CASE WHEN @since IS NOT NULL THEN COALESCE(away_since, @since) END WHERE id = @id",
            ("@since", since is { } from ? Milliseconds(from) : null),
            ("@id", coach)),
        cancellation: cancellation);

    public Task SaveCoachAsync(CoachRow coach, CancellationToken cancellation) => writer.WriteAsync(
        session =>
        {
            SqliteCoaches.Save(session, coach);
            return true;
        },
        cancellation: cancellation);

    public Task<CoachRow?> FindCoachAsync(string login, CancellationToken cancellation) =>
        Task.FromResult(readers.Read(session => SqliteCoaches.Find(session, login)));

    public Task<ConversationId?> FindClaimAsync(string owner, string key, CancellationToken cancellation) => Task.FromResult(readers.Read(session =>
    {
        using var row = session.Command(
            """
            SELECT c.id FROM conversation c JOIN inbox i ON i.conversation_id = c.id AND i.channel = @door AND i.external_id = @key
            WHERE c.owner = @owner AND c.owner <> 'bot' AND c.owner <> 'closed'
            UNION ALL
            SELECT conversation_id FROM inbox WHERE handled_at IS NULL AND channel = @door AND external_id = @key
            LIMIT 1
            """,
            ("@door", DeskSignal.Door),
            ("@key", key),
            ("@owner", owner)).ExecuteReader();
        return row.Read() ? ConversationId.Parse(row.GetString(0)) : (ConversationId?)null;
    }));

    public Task<int> CountOwnedAsync(string owner, ConversationId beside, CancellationToken cancellation) =>
        Task.FromResult((int)readers.Read(session => SqliteDesk.Owned(session, owner, beside.ToString())));

    public Task<IReadOnlyList<ColleagueRow>> ReadCoachesAsync(string region, CancellationToken cancellation) => Read(
        """
        SELECT c.id, c.first_name, c.capacity, c.seen_at, (SELECT group_concat(region) FROM coach_region WHERE coach_id = c.id),
            c.away_since
        FROM coach_region r JOIN coach c ON c.id = r.coach_id
        WHERE r.region = @region AND c.disabled_at IS NULL ORDER BY c.first_name, c.id
        """,
        row => new ColleagueRow(
            new Coach(row.GetString(0), row.GetString(1), row.GetString(4).Split(','), row.GetInt32(2)),
            row.IsDBNull(3) ? null : Moment(row.GetInt64(3)),
            row.IsDBNull(5) ? null : Moment(row.GetInt64(5))),
        ("@region", region));

    public Task<byte[]?> ReadOfferedAsync(ConversationId conversation, string coach, CancellationToken cancellation) =>
        Task.FromResult(readers.Read(session =>
        {
            using var row = session.Command(
                "SELECT c.request, h.facts FROM handoff h JOIN conversation c ON c.id = h.conversation_id WHERE c.id = @id",
                ("@id", conversation.ToString())).ExecuteReader();
            return row.Read() && HandoffRequest.Parse(row.GetString(0)) is HandoffRequest.Offered offered && offered.To == coach
                ? row.GetFieldValue<byte[]>(1)
                : null;
        }));

    public Task<byte[]?> ReadContactAsync(ConversationId conversation, string owner, DateTimeOffset now, CancellationToken cancellation) =>
        Task.FromResult(readers.Read(session => SqliteContacts.Read(session, conversation, owner, now)));

    public Task<int> SweepContactsAsync(DateTimeOffset now, CancellationToken cancellation) =>
        writer.WriteAsync(session => SqliteContacts.Sweep(session, now), forgets: true, cancellation);

    public Task<AlertRow?> ReadAlertAsync(ConversationId conversation, DateTimeOffset since, CancellationToken cancellation) =>
        Task.FromResult(readers.Read(session =>
        {
            using var row = session.Command(
                "SELECT id, code FROM handoff_event WHERE conversation_id = @id AND kind = 'alert' AND at >= @since ORDER BY id DESC LIMIT 1",
                ("@id", conversation.ToString()),
                ("@since", Milliseconds(since))).ExecuteReader();
            return row.Read() ? new AlertRow(row.GetInt64(0), row.GetString(1)) : null;
        }));

    public Task AddNoteAsync(NoteRow note, CancellationToken cancellation) =>
        writer.WriteAsync(session => SqliteDeskNotes.Add(session, note), cancellation: cancellation);

    public Task<IReadOnlyList<NoteRow>> ReadNotesAsync(
        ConversationId conversation, string coach, DateTimeOffset since, CancellationToken cancellation) =>
        Task.FromResult(SqliteDeskNotes.Read(readers, conversation, coach, since));

    public Task<IReadOnlyList<NoteRow>> ReadClosedNotesAsync(ConversationId conversation, string coach, CancellationToken cancellation) =>
        Task.FromResult(SqliteDeskNotes.ReadClosed(readers, conversation, coach));

    public Task<bool> SaveTagsAsync(ConversationId conversation, string owner, IReadOnlyList<string> tags, CancellationToken cancellation) =>
        writer.WriteAsync(session => SqliteDeskNotes.SaveTags(session, conversation, owner, tags), cancellation: cancellation);

    public Task<IReadOnlyList<string>> ReadTagsAsync(ConversationId conversation, CancellationToken cancellation) => Read(
        "SELECT tag FROM conversation_tag WHERE conversation_id = @id ORDER BY tag", row => row.GetString(0), ("@id", conversation.ToString()));

    public Task<IReadOnlyList<ClosedRow>> FindClosedAsync(string coach, ClosedQuery query, int limit, CancellationToken cancellation) =>
        Task.FromResult(SqliteClosedChats.Find(readers, coach, query, limit));

    public Task SaveFollowUpAsync(ConversationId conversation, string coach, DateOnly? due, CancellationToken cancellation) =>
        writer.WriteAsync(session => SqliteDeskNotes.SaveFollowUp(session, conversation, coach, due), cancellation: cancellation);

    public Task<IReadOnlyList<FollowUpRow>> ReadFollowUpsAsync(string coach, CancellationToken cancellation) =>
        Task.FromResult(SqliteDeskNotes.ReadFollowUps(readers, coach));

    private Task<IReadOnlyList<T>> Read<T>(string sql, Func<SqliteDataReader, T> map, params (string, object?)[] parameters) =>
        Task.FromResult(readers.ReadAll(sql, map, parameters));
}
