using Microsoft.Data.Sqlite;
using YouthBot.Handoff;
using YouthBot.Handoff.CheckIns;
using YouthBot.Storage.Model;
using YouthBot.Storage.Rows;
using static YouthBot.Storage.Sqlite.SqliteColumns;

namespace YouthBot.Storage.Sqlite;

/// <summary>The way of a message on SQLite: prepared statements, one writer, readers that never wait.</summary>
internal sealed class SqliteConversationDatabase(string connectionString) : IConversationDatabase, IAsyncDisposable
{
    /// <summary>What comes after it is another turn.</summary>
    private const int MostInBurst = 49;

    private readonly SqliteWriter writer = new(connectionString);
    private readonly SqliteReaders readers = new(connectionString);

    /// <summary>The desk on the same writer and readers: two writers would wait for each other.</summary>
    public IDeskDatabase Desk => field ??= new SqliteDeskDatabase(writer, readers);

    /// <summary>The alerts, on the same writer too.</summary>
    public IAlertDatabase Alerts => field ??= new SqliteAlertDatabase(writer, readers);

    /// <summary>The accounts of the desk, on the same writer too.</summary>
    public IAccountDatabase Accounts => field ??= new SqliteAccountDatabase(writer, readers);

    /// <summary>The door of WhatsApp, on the same writer too.</summary>
    public IWhatsAppDatabase WhatsApp => field ??= new SqliteWhatsAppDatabase(writer, readers);

    /// <summary>The move of a web chat to WhatsApp, on the same writer too.</summary>
    public IMoveDatabase Moves => field ??= new SqliteMoveDatabase(writer, readers);

    /// <summary>The door of the Bot Connector, on the same writer too.</summary>
    public IConnectorDatabase Connector => field ??= new SqliteConnectorDatabase(writer, readers);

    /// <summary>Who gets check-ins, on the same writer too.</summary>
    public ILeaverDatabase Leavers => field ??= new SqliteLeaverDatabase(writer, readers);

    /// <summary>The follow-up list, on the same writer too.</summary>
    public IOutreachDatabase Outreach => field ??= new SqliteOutreachDatabase(writer, readers);

    /// <summary>The campaigns of check-ins, on the same writer too.</summary>
    public ICampaignDatabase Campaigns => field ??= new SqliteCampaignDatabase(writer, readers);

    /// <summary>The sending of check-ins, on the same writer too.</summary>
    public ICheckInDatabase CheckIns => field ??= new SqliteCheckInDatabase(writer, readers);

    public Task MigrateAsync(CancellationToken cancellation) =>
        SqliteSchema.BringUpToDateAsync(connectionString, () => SqliteSchema.MigrateAsync<YouthBotDb>(connectionString, cancellation));

    public Task<bool> StartAsync(StartRow start, CancellationToken cancellation) => writer.WriteAsync(
        session => SqliteStart.Run(session, start),
        cancellation: cancellation);

    public Task<AcceptResult> AcceptAsync(AcceptRow accept, CancellationToken cancellation) => writer.WriteAsync(
        session => SqliteAccept.Run(session, accept),
        cancellation: cancellation);

    public Task<IReadOnlyList<ConversationId>> ReadWaitingAsync(int limit, CancellationToken cancellation) => Read(
        $"SELECT conversation_id FROM inbox WHERE handled_at IS NULL GROUP BY conversation_id ORDER BY MIN(id) LIMIT {limit}",
        row => ConversationId.Parse(row.GetString(0)));

    public Task<WorkRow?> ReadWorkAsync(ConversationId conversation, CancellationToken cancellation) => Task.FromResult(readers.Read(session =>
    {
        using var row = session.Command(
            """
            SELECT i.id, i.external_id, i.message_id, m.seq, COALESCE(i.payload, m.body), c.channel, c.region, c.user_id, c.version, c.owner, c.request, c.state, i.channel, h.facts, i.held_until
            FROM inbox i
            JOIN conversation c ON c.id = i.conversation_id
            LEFT JOIN message m ON m.id = i.message_id
            LEFT JOIN handoff h ON h.conversation_id = c.id
            WHERE i.conversation_id = @id AND i.handled_at IS NULL
            ORDER BY i.id LIMIT 1
            """,
            ("@id", conversation.ToString())).ExecuteReader();
        if (!row.Read()) return null;
        return new WorkRow(
            row.GetInt64(0),
            row.GetString(1),
            row.IsDBNull(2) ? null : Guid.ParseExact(row.GetString(2), "N"),
            row.IsDBNull(3) ? null : row.GetInt64(3),
            row.GetFieldValue<byte[]>(4),
            conversation,
            row.GetString(5),
            row.GetString(6),
            row.GetString(7),
            row.GetInt64(8),
            row.GetString(9),
            row.GetString(10),
            row.GetFieldValue<byte[]>(11))
        {
            Door = row.GetString(12),
            Facts = row.IsDBNull(13) ? null : row.GetFieldValue<byte[]>(13),
            HeldUntil = row.IsDBNull(14) ? null : Moment(row.GetInt64(14)),
        };
    }));

    public Task<IReadOnlyList<BurstRow>> ReadBurstAsync(ConversationId conversation, long after, CancellationToken cancellation) => Read(
        $"""
        SELECT i.id, m.id, m.body FROM inbox i JOIN message m ON m.id = i.message_id
        WHERE i.conversation_id = @id AND i.handled_at IS NULL AND i.id > @after AND i.held_until IS NOT NULL
          AND i.id < COALESCE(
            (SELECT MIN(other.id) FROM inbox other
             WHERE other.conversation_id = @id AND other.handled_at IS NULL AND other.held_until IS NULL AND other.id > @after),
            {long.MaxValue})
        ORDER BY i.id LIMIT {MostInBurst}
        """,
        row => new BurstRow(row.GetInt64(0), Guid.ParseExact(row.GetString(1), "N"), row.GetFieldValue<byte[]>(2)),
        ("@id", conversation.ToString()),
        ("@after", after));

    public Task<bool> IsUnsentAsync(CheckInKey checkIn, CancellationToken cancellation) =>
        Task.FromResult(readers.Read(session => SqliteCheckIns.IsUnsent(session, checkIn)));

    public Task<CommitResult> CommitAsync(CommitRow commit, CancellationToken cancellation) => writer.WriteAsync(
        session => SqliteCommit.Run(session, commit),
        cancellation: cancellation);

    public Task<IReadOnlyList<DueTimerRow>> ReadDueTimersAsync(DateTimeOffset now, int limit, CancellationToken cancellation) => Read(
        $"SELECT id, conversation_id, name, version FROM timer WHERE due_at <= @now ORDER BY due_at, id LIMIT {limit}",
        row => new DueTimerRow(row.GetInt64(0), ConversationId.Parse(row.GetString(1)), row.GetString(2), row.GetInt64(3)),
        ("@now", Milliseconds(now)));

    public Task<bool> RingAsync(DueTimerRow timer, byte[] payload, DateTimeOffset now, CancellationToken cancellation) => writer.WriteAsync(
        session => SqliteTimers.Ring(session, timer, payload, Milliseconds(now)),
        cancellation: cancellation);

    public Task<bool> HandInAsync(HandInRow handIn, CancellationToken cancellation) => writer.WriteAsync(
        session => SqlitePlans.HandIn(session, handIn),
        cancellation: cancellation);

    public Task<LinkedRow?> ReadLinkedAsync(byte[] hash, DateTimeOffset now, CancellationToken cancellation) =>
        Task.FromResult(readers.Read(session => SqlitePlans.ReadLinked(session, hash, Milliseconds(now))));

    public Task<IReadOnlyList<GapRow>> ReadGapsAsync(CancellationToken cancellation) => Read(
        "SELECT id, conversation_id, at, body FROM gap ORDER BY at, id",
        row => new GapRow(
            Guid.ParseExact(row.GetString(0), "N"),
            ConversationId.Parse(row.GetString(1)),
            Moment(row.GetInt64(2)),
            row.GetFieldValue<byte[]>(3)));

    // +id: else SQLite walks all that was ever sent in the order of its ids, instead of the index of the few rows that wait
    public Task<IReadOnlyList<OutboxRow>> ReadDueAsync(string channel, DateTimeOffset now, int limit, CancellationToken cancellation) => Read(
        $"""
        SELECT {OutboxColumns} FROM outbox
        WHERE state = 'pending' AND due_at <= @now AND channel = @channel AND {IsKnown} ORDER BY +id LIMIT {limit}
        """,
        OutboxRowOf,
        ("@now", Milliseconds(now)),
        ("@channel", channel));

    public Task<int> CountUnknownAsync(CancellationToken cancellation) => Task.FromResult(readers.Read(session =>
        (int)(First(session.Command($"SELECT COUNT(*) FROM outbox WHERE state = 'pending' AND NOT ({IsKnown})")) ?? 0)));

    public Task<IReadOnlyList<ConversationId>> ReleaseAsync(
        IReadOnlyList<OutboxRow> rows,
        DateTimeOffset now,
        CancellationToken cancellation) => writer.WriteAsync<IReadOnlyList<ConversationId>>(
        session =>
        {
            var spoken = new List<ConversationId>(rows.Count);
            foreach (var row in rows)
            {
                if (SqliteRelease.Run(session, row, Milliseconds(now))) spoken.Add(row.Conversation);
            }

            return spoken;
        },
        cancellation: cancellation);

    public Task<HeadRow?> ReadHeadAsync(ConversationId conversation, CancellationToken cancellation) => Task.FromResult(readers.Read(session =>
    {
        using var row = session.Command(
            """
            SELECT channel, region, user_id, device_hash, last_seq, erased_at IS NOT NULL,
                   EXISTS (SELECT 1 FROM inbox WHERE conversation_id = @id AND handled_at IS NULL)
                   OR EXISTS (SELECT 1 FROM outbox WHERE conversation_id = @id AND state = 'pending')
            FROM conversation WHERE id = @id
            """,
            ("@id", conversation.ToString())).ExecuteReader();
        if (!row.Read()) return null;
        return new HeadRow(
            conversation,
            row.GetString(0),
            row.GetString(1),
            row.GetString(2),
            row.IsDBNull(3) ? null : row.GetFieldValue<byte[]>(3),
            row.GetInt64(4),
            Waiting: row.GetBoolean(6),
            Erased: row.GetBoolean(5));
    }));

    public Task<IReadOnlyList<FeedRow>> ReadFeedAsync(ConversationId conversation, long after, int limit, CancellationToken cancellation) => Read(
        $"SELECT id, seq, at, body FROM message WHERE conversation_id = @id AND seq > @after ORDER BY seq LIMIT {limit}",
        row => new FeedRow(Guid.ParseExact(row.GetString(0), "N"), row.GetInt64(1), Moment(row.GetInt64(2)), row.GetFieldValue<byte[]>(3)),
        ("@id", conversation.ToString()),
        ("@after", after));

    public Task<bool> EraseAsync(
        ConversationId conversation,
        DateTimeOffset now,
        bool onlyIfExpired,
        CancellationToken cancellation) => writer.WriteAsync(
        session => Erase(session, conversation, now, onlyIfExpired),
        forgets: true,
        cancellation);

    /// <summary>The same as a part of something greater.</summary>
    internal static bool Erase(SqliteSession session, ConversationId conversation, DateTimeOffset now, bool onlyIfExpired)
    {
        (string, object?)[] id = [("@id", conversation.ToString())];
        var erased = session.Execute(
            """
            UPDATE conversation
            SET erased_at = @now, version = version + 1, owner = 'closed', request = 'none', state = x'', user_id = '', device_hash = NULL
            WHERE id = @id AND erased_at IS NULL AND expires_at <= @limit
            """,
            ("@now", Milliseconds(now)),
            ("@id", conversation.ToString()),
            ("@limit", onlyIfExpired ? Milliseconds(now) : long.MaxValue));
        if (erased == 0) return false;
        SqliteCheckInLinks.Unlink(session, conversation.ToString(), Milliseconds(now));
        session.Execute("DELETE FROM outbox WHERE conversation_id = @id", id);
        session.Execute("DELETE FROM inbox WHERE conversation_id = @id", id);
        session.Execute("DELETE FROM message WHERE conversation_id = @id", id);
        session.Execute("DELETE FROM timer WHERE conversation_id = @id", id);
        session.Execute("DELETE FROM gap WHERE conversation_id = @id", id);
        session.Execute("DELETE FROM plan_link WHERE conversation_id = @id", id);
        session.Execute("DELETE FROM chat_move WHERE conversation_id = @id OR phone_conversation_id = @id", id);
        session.Execute("DELETE FROM handoff WHERE conversation_id = @id", id);
        session.Execute("DELETE FROM desk_note WHERE conversation_id = @id", id);
        session.Execute("DELETE FROM follow_up WHERE conversation_id = @id", id);
        session.Execute("DELETE FROM conversation_tag WHERE conversation_id = @id", id);
        session.Execute("DELETE FROM closed_chat WHERE conversation_id = @id", id);
        session.Execute("DELETE FROM alert WHERE conversation_id = @id", id);
        session.Execute("DELETE FROM whatsapp_send WHERE conversation_id = @id", id);
        session.Execute("DELETE FROM whatsapp_person WHERE conversation_id = @id", id);
        session.Execute("DELETE FROM connector_conversation WHERE conversation_id = @id", id);
        session.Execute("DELETE FROM contact WHERE conversation_id = @id", id);
        session.Execute("DELETE FROM handoff_event WHERE conversation_id = @id", id);
        return true;
    }

    public Task<IReadOnlyList<ConversationId>> ReadExpiredAsync(DateTimeOffset now, int limit, CancellationToken cancellation) => Read(
        $"SELECT id FROM conversation WHERE expires_at <= @now AND erased_at IS NULL ORDER BY expires_at LIMIT {limit}",
        row => ConversationId.Parse(row.GetString(0)),
        ("@now", Milliseconds(now)));

    public Task<IReadOnlyList<ConversationId>> SweepAsync(DateTimeOffset before, CancellationToken cancellation) =>
        writer.WriteAsync<IReadOnlyList<ConversationId>>(
            session =>
            {
                (string, object?)[] limit = [("@before", Milliseconds(before))];
                // ids rise with time: what is old is found from the front, without an index that every turn would pay for
                session.Execute(
                    """
                    DELETE FROM outbox WHERE state NOT IN ('pending', 'parked')
                    AND id < COALESCE((SELECT id FROM outbox WHERE due_at >= @before ORDER BY id LIMIT 1), 9223372036854775807)
                    """,
                    limit);
                session.Execute(
                    """
                    DELETE FROM inbox WHERE handled_at IS NOT NULL
                    AND id < COALESCE((SELECT id FROM inbox WHERE accepted_at >= @before ORDER BY id LIMIT 1), 9223372036854775807)
                    """,
                    limit);
                session.Execute("DELETE FROM plan_link WHERE expires_at < @before", limit);
                session.Execute("DELETE FROM chat_move WHERE expires_at < @before", limit);
                session.Execute("DELETE FROM alert WHERE settled_at < @before", limit);
                using var traces = session.Command("DELETE FROM conversation WHERE erased_at < @before RETURNING id", limit).ExecuteReader();
                var swept = new List<ConversationId>();
                while (traces.Read()) swept.Add(ConversationId.Parse(traces.GetString(0)));
                return swept;
            },
            cancellation: cancellation);

    public Task PingAsync(DateTimeOffset now, CancellationToken cancellation) => writer.WriteAsync(
        session => session.Execute(Heartbeat.Sql, ("@now", Milliseconds(now))),
        cancellation: cancellation);

    public async ValueTask DisposeAsync()
    {
        await writer.DisposeAsync();
        readers.Dispose();
    }

    private Task<IReadOnlyList<T>> Read<T>(string sql, Func<SqliteDataReader, T> map, params (string, object?)[] parameters) =>
        Task.FromResult(readers.ReadAll(sql, map, parameters));
}
