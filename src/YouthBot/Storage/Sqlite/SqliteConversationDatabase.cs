using Microsoft.Data.Sqlite;
using YouthBot.Handoff;
using YouthBot.Handoff.Ownership;
using YouthBot.Handoff.Sending;
using YouthBot.Storage.Model;
using YouthBot.Storage.Rows;

namespace YouthBot.Storage.Sqlite;

/// <summary>The way of a message on SQLite: prepared statements, one writer, readers that never wait.</summary>
internal sealed class SqliteConversationDatabase(string connectionString) : IConversationDatabase, IAsyncDisposable
{
    private readonly SqliteWriter writer = new(connectionString);
    private readonly SqliteReaders readers = new(connectionString);

    public Task MigrateAsync(CancellationToken cancellation) => SqliteSchema.MigrateAsync<YouthBotDb>(connectionString, cancellation);

    public Task<bool> StartAsync(StartRow start, CancellationToken cancellation) => writer.WriteAsync(
        session =>
        {
            var begun = session.Execute(
                """
                INSERT INTO conversation (id, channel, region, user_id, device_hash, owner, request, version, state, last_seq, last_at, started_at, expires_at)
                VALUES (@id, @channel, @region, @user, @device, 'bot', 'none', 0, @state, 0, @now, @now, @expires)
                ON CONFLICT DO NOTHING
                """,
                ("@id", start.Conversation.ToString()),
                ("@channel", start.Channel),
                ("@region", start.Region),
                ("@user", start.UserId),
                ("@device", start.DeviceHash),
                ("@state", start.State),
                ("@now", Milliseconds(start.Now)),
                ("@expires", Milliseconds(start.ExpiresAt)));
            if (begun == 0) return false;
            session.Execute(
                """
                INSERT INTO inbox (channel, conversation_id, external_id, payload, accepted_at)
                VALUES (@channel, @id, @external, @payload, @now)
                """,
                ("@channel", start.Channel),
                ("@id", start.Conversation.ToString()),
                ("@external", start.ExternalId),
                ("@payload", start.Payload),
                ("@now", Milliseconds(start.Now)));
            return true;
        },
        cancellation: cancellation);

    public Task<AcceptResult> AcceptAsync(AcceptRow accept, CancellationToken cancellation) => writer.WriteAsync(
        session => Accept(session, accept),
        cancellation: cancellation);

    public Task<IReadOnlyList<ConversationId>> ReadWaitingAsync(int limit, CancellationToken cancellation) => Read(
        $"SELECT conversation_id FROM inbox WHERE handled_at IS NULL GROUP BY conversation_id ORDER BY MIN(id) LIMIT {limit}",
        row => ConversationId.Parse(row.GetString(0)));

    public Task<WorkRow?> ReadWorkAsync(ConversationId conversation, CancellationToken cancellation) => Task.FromResult(readers.Read(session =>
    {
        using var row = session.Command(
            """
            SELECT i.id, i.external_id, i.message_id, m.seq, COALESCE(i.payload, m.body), c.channel, c.region, c.user_id, c.version, c.owner, c.request, c.state
            FROM inbox i
            JOIN conversation c ON c.id = i.conversation_id
            LEFT JOIN message m ON m.id = i.message_id
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
            row.GetFieldValue<byte[]>(11));
    }));

    public Task<CommitResult> CommitAsync(CommitRow commit, CancellationToken cancellation) => writer.WriteAsync(
        session => Commit(session, commit),
        cancellation: cancellation);

    // +id: else SQLite walks all that was ever sent in the order of its ids, instead of the index of the few rows that wait
    public Task<IReadOnlyList<OutboxRow>> ReadDueAsync(DateTimeOffset now, int limit, CancellationToken cancellation) => Read(
        $"""
        SELECT id, conversation_id, channel, message_id, purpose, attempts FROM outbox
        WHERE state = 'pending' AND due_at <= @now ORDER BY +id LIMIT {limit}
        """,
        row => new OutboxRow(
            row.GetInt64(0),
            ConversationId.Parse(row.GetString(1)),
            row.GetString(2),
            Guid.ParseExact(row.GetString(3), "N"),
            PurposeOf(row.GetString(4)),
            row.GetInt32(5)),
        ("@now", Milliseconds(now)));

    public Task<IReadOnlyList<ConversationId>> ReleaseAsync(
        IReadOnlyList<OutboxRow> rows,
        DateTimeOffset now,
        CancellationToken cancellation) => writer.WriteAsync<IReadOnlyList<ConversationId>>(
        session =>
        {
            var spoken = new List<ConversationId>(rows.Count);
            foreach (var row in rows)
            {
                if (Release(session, row, Milliseconds(now))) spoken.Add(row.Conversation);
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
        session =>
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
            session.Execute("DELETE FROM outbox WHERE conversation_id = @id", id);
            session.Execute("DELETE FROM inbox WHERE conversation_id = @id", id);
            session.Execute("DELETE FROM message WHERE conversation_id = @id", id);
            return true;
        },
        forgets: true,
        cancellation);

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
                    DELETE FROM outbox WHERE state <> 'pending'
                    AND id < COALESCE((SELECT id FROM outbox WHERE due_at >= @before ORDER BY id LIMIT 1), 9223372036854775807)
                    """,
                    limit);
                session.Execute(
                    """
                    DELETE FROM inbox WHERE handled_at IS NOT NULL
                    AND id < COALESCE((SELECT id FROM inbox WHERE accepted_at >= @before ORDER BY id LIMIT 1), 9223372036854775807)
                    """,
                    limit);
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

    private static AcceptResult Accept(SqliteSession session, AcceptRow accept)
    {
        var id = accept.Conversation.ToString();
        if (First(session.Command(
            """
            SELECT COALESCE(m.seq, 0) FROM inbox i LEFT JOIN message m ON m.id = i.message_id
            WHERE i.channel = @channel AND i.conversation_id = @id AND i.external_id = @external
            """,
            ("@channel", accept.Channel),
            ("@id", id),
            ("@external", accept.ExternalId))) is { } earlier) return new AcceptResult.Duplicate(earlier);

        if (Next(session, id, Milliseconds(accept.Now), Milliseconds(accept.ExpiresAt)) is not var (sequence, at))
            return new AcceptResult.Gone();
        session.Execute(
            "INSERT INTO message (id, conversation_id, seq, at, body) VALUES (@message, @id, @seq, @at, @body)",
            ("@message", accept.MessageId.ToString("N")),
            ("@id", id),
            ("@seq", sequence),
            ("@at", at),
            ("@body", accept.Body));
        session.Execute(
            """
            INSERT INTO inbox (channel, conversation_id, external_id, message_id, accepted_at)
            VALUES (@channel, @id, @external, @message, @now)
            """,
            ("@channel", accept.Channel),
            ("@id", id),
            ("@external", accept.ExternalId),
            ("@message", accept.MessageId.ToString("N")),
            ("@now", Milliseconds(accept.Now)));
        return new AcceptResult.Accepted(sequence);
    }

    private static CommitResult Commit(SqliteSession session, CommitRow commit)
    {
        var id = commit.Conversation.ToString();
        var now = Milliseconds(commit.Now);
        if (First(session.Command(
            """
            SELECT c.version FROM inbox i JOIN conversation c ON c.id = i.conversation_id
            WHERE i.id = @inbox AND i.handled_at IS NULL AND c.id = @id AND c.erased_at IS NULL
            """,
            ("@inbox", commit.InboxId),
            ("@id", id))) is not { } version) return CommitResult.Settled;
        if (version != commit.Version) return CommitResult.Conflict;

        session.Execute("UPDATE inbox SET handled_at = @now, payload = NULL WHERE id = @inbox", ("@now", now), ("@inbox", commit.InboxId));
        var owner = Owner.Parse(commit.Owner);
        var release = commit.ReleaseAtOnce
            && commit.Replies.All(reply => SendingRule.Judge(reply.Purpose, owner) is SendVerdict.Send)
            && !Waits(session, id);
        var said = release ? commit.Replies.Count : 0;
        var (sequence, at) = MoveOn(session, commit, said);
        if (release) Say(session, commit, sequence - said, at - said);
        else Queue(session, commit);
        return said > 0 ? CommitResult.Released : CommitResult.Committed;
    }

    /// <summary>Whether something earlier of this conversation is still to be sent: what comes after it must wait its turn.</summary>
    private static bool Waits(SqliteSession session, string id) =>
        First(session.Command("SELECT 1 FROM outbox WHERE conversation_id = @id AND state = 'pending' LIMIT 1", ("@id", id))) is not null;

    /// <summary>The new state; the place and the time in the feed of the last of the messages that are said with it.</summary>
    private static (long Sequence, long At) MoveOn(SqliteSession session, CommitRow commit, int said)
    {
        using var row = session.Command(
            """
            UPDATE conversation SET version = version + 1, region = @region, owner = @owner, request = @request, state = @state,
                   last_seq = last_seq + @said, last_at = CASE WHEN @said > 0 THEN MAX(@now, last_at) + @said ELSE last_at END
            WHERE id = @id RETURNING last_seq, last_at
            """,
            ("@region", commit.Region),
            ("@owner", commit.Owner),
            ("@request", commit.Request),
            ("@state", commit.State),
            ("@said", said),
            ("@now", Milliseconds(commit.Now)),
            ("@id", commit.Conversation.ToString())).ExecuteReader();
        row.Read();
        return (row.GetInt64(0), row.GetInt64(1));
    }

    private static void Say(SqliteSession session, CommitRow commit, long sequence, long at)
    {
        foreach (var reply in commit.Replies)
        {
            session.Execute(
                "INSERT INTO message (id, conversation_id, seq, at, body) VALUES (@message, @id, @seq, @at, @body)",
                ("@message", reply.MessageId.ToString("N")),
                ("@id", commit.Conversation.ToString()),
                ("@seq", ++sequence),
                ("@at", ++at),
                ("@body", reply.Body));
        }
    }

    private static void Queue(SqliteSession session, CommitRow commit)
    {
        var id = commit.Conversation.ToString();
        foreach (var reply in commit.Replies)
        {
            session.Execute(
                "INSERT INTO message (id, conversation_id, body) VALUES (@message, @id, @body)",
                ("@message", reply.MessageId.ToString("N")),
                ("@id", id),
                ("@body", reply.Body));
            session.Execute(
                """
                INSERT INTO outbox (conversation_id, channel, message_id, purpose, state, due_at, attempts)
                SELECT @id, channel, @message, @purpose, 'pending', @now, 0 FROM conversation WHERE id = @id
                """,
                ("@id", id),
                ("@message", reply.MessageId.ToString("N")),
                ("@purpose", NameOf(reply.Purpose)),
                ("@now", Milliseconds(commit.Now)));
        }
    }

    private static bool Release(SqliteSession session, OutboxRow row, long now)
    {
        var id = row.Conversation.ToString();
        using var conversation = session.Command(
            """
            SELECT c.owner FROM outbox o JOIN conversation c ON c.id = o.conversation_id
            WHERE o.id = @outbox AND o.state = 'pending' AND c.erased_at IS NULL
            """,
            ("@outbox", row.Id)).ExecuteReader();
        if (!conversation.Read()) return false;
        var owner = Owner.Parse(conversation.GetString(0));
        conversation.Close();

        switch (SendingRule.Judge(row.Purpose, owner))
        {
            case SendVerdict.Drop drop:
                session.Execute(
                    "UPDATE outbox SET state = 'dropped', reason = @reason, settled_at = @now WHERE id = @outbox",
                    ("@reason", drop.Reason),
                    ("@now", now),
                    ("@outbox", row.Id));
                session.Execute("DELETE FROM message WHERE id = @message", ("@message", row.MessageId.ToString("N")));
                return false;
            case SendVerdict.Send when Next(session, id, now, expiresAt: 0) is var (sequence, at):
                session.Execute(
                    "UPDATE message SET seq = @seq, at = @at WHERE id = @message",
                    ("@seq", sequence),
                    ("@at", at),
                    ("@message", row.MessageId.ToString("N")));
                session.Execute(
                    "UPDATE outbox SET state = 'sent', settled_at = @now WHERE id = @outbox",
                    ("@now", now),
                    ("@outbox", row.Id));
                return true;
            default:
                return false;
        }
    }

    /// <summary>The next place in the feed and its time, which is later than every time before; null when the conversation is gone.</summary>
    private static (long Sequence, long At)? Next(SqliteSession session, string conversation, long now, long expiresAt)
    {
        using var row = session.Command(
            """
            UPDATE conversation SET last_seq = last_seq + 1, last_at = MAX(@now, last_at + 1), expires_at = MAX(expires_at, @expires)
            WHERE id = @id AND erased_at IS NULL RETURNING last_seq, last_at
            """,
            ("@now", now),
            ("@expires", expiresAt),
            ("@id", conversation)).ExecuteReader();
        return row.Read() ? (row.GetInt64(0), row.GetInt64(1)) : null;
    }

    // a limit stands in the text of a statement, not in a parameter: SQLite compiles a statement anew whenever a limit is bound
    private Task<IReadOnlyList<T>> Read<T>(string sql, Func<SqliteDataReader, T> map, params (string, object?)[] parameters) =>
        Task.FromResult(readers.Read<IReadOnlyList<T>>(session =>
        {
            using var row = session.Command(sql, parameters).ExecuteReader();
            var list = new List<T>();
            while (row.Read()) list.Add(map(row));
            return list;
        }));

    private static long? First(SqliteCommand command)
    {
        using var row = command.ExecuteReader();
        return row.Read() ? row.GetInt64(0) : null;
    }

    private static long Milliseconds(DateTimeOffset time) => time.ToUnixTimeMilliseconds();

    private static DateTimeOffset Moment(long milliseconds) => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);

    private static string NameOf(Purpose purpose) => purpose switch
    {
        Purpose.Safety => "safety",
        Purpose.Reply => "reply",
        Purpose.Coach => "coach",
        Purpose.Proactive => "proactive",
        _ => throw new ArgumentOutOfRangeException(nameof(purpose)),
    };

    private static Purpose PurposeOf(string name) => name switch
    {
        "safety" => Purpose.Safety,
        "reply" => Purpose.Reply,
        "coach" => Purpose.Coach,
        "proactive" => Purpose.Proactive,
        _ => throw new FormatException("Not a purpose of the outbox."),
    };
}
