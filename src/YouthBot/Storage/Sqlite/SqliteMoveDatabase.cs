using System.Globalization;
using YouthBot.Handoff;
using YouthBot.Storage.Rows;
using static YouthBot.Storage.Sqlite.SqliteColumns;

namespace YouthBot.Storage.Sqlite;

/// <summary>The move of a web chat to WhatsApp, on SQLite.</summary>
internal sealed class SqliteMoveDatabase(SqliteWriter writer, SqliteReaders readers) : IMoveDatabase
{
    public Task<bool> OfferAsync(
        ConversationId web, byte[] hash, DateTimeOffset now, DateTimeOffset expiresAt, CancellationToken cancellation) => writer.WriteAsync(
        session => session.Execute(
            """
            INSERT INTO chat_move (conversation_id, hash, state, started_at, expires_at)
            SELECT id, @hash, 'open', @now, @expires FROM conversation WHERE id = @id AND erased_at IS NULL AND channel = 'directline'
            ON CONFLICT (conversation_id) DO UPDATE SET hash = excluded.hash, state = 'open', started_at = excluded.started_at,
                expires_at = excluded.expires_at, phone_conversation_id = NULL, number = NULL, choices = NULL
            """,
            ("@hash", hash),
            ("@now", Milliseconds(now)),
            ("@expires", Milliseconds(expiresAt)),
            ("@id", web.ToString())) > 0,
        cancellation: cancellation);

    public Task<int?> ClaimAsync(
        byte[] hash, ConversationId phone, IReadOnlyList<int> choices, DateTimeOffset now, DateTimeOffset expiresAt, CancellationToken cancellation) =>
        writer.WriteAsync(
            session =>
            {
                session.Execute(
                    """
                    UPDATE chat_move SET state = 'asked', phone_conversation_id = @phone, number = @number, choices = @choices, expires_at = @expires
                    WHERE hash = @hash AND state = 'open' AND expires_at > @now
                      AND EXISTS (SELECT 1 FROM conversation c WHERE c.id = conversation_id AND c.erased_at IS NULL AND c.channel = 'directline')
                    """,
                    ("@phone", phone.ToString()),
                    ("@number", choices[0]),
                    ("@choices", string.Join(',', choices.Order().Select(choice => choice.ToString(CultureInfo.InvariantCulture)))),
                    ("@expires", Milliseconds(expiresAt)),
                    ("@hash", hash),
                    ("@now", Milliseconds(now)));
                return (int?)First(session.Command(
                    "SELECT number FROM chat_move WHERE hash = @hash AND state = 'asked' AND phone_conversation_id = @phone AND expires_at > @now",
                    ("@hash", hash),
                    ("@phone", phone.ToString()),
                    ("@now", Milliseconds(now))));
            },
            cancellation: cancellation);

    public Task<MoveOfferRow?> ReadAsync(ConversationId web, CancellationToken cancellation) => Task.FromResult(readers.Read(session =>
    {
        using var row = session.Command(
            "SELECT state, started_at, expires_at, phone_conversation_id, number, choices FROM chat_move WHERE conversation_id = @id",
            ("@id", web.ToString())).ExecuteReader();
        if (!row.Read()) return null;
        return new MoveOfferRow(
            web,
            Enum.Parse<MoveState>(row.GetString(0), ignoreCase: true),
            Moment(row.GetInt64(1)),
            Moment(row.GetInt64(2)),
            row.IsDBNull(3) ? null : ConversationId.Parse(row.GetString(3)),
            row.IsDBNull(4) ? null : row.GetInt32(4),
            row.IsDBNull(5) ? null : [.. row.GetString(5).Split(',').Select(choice => int.Parse(choice, CultureInfo.InvariantCulture))]);
    }));

    public Task<MoveSidesRow?> ReadSidesAsync(MoveOfferRow offer, CancellationToken cancellation) =>
        Task.FromResult(readers.Read(session => SqliteMove.ReadSides(session, offer)));

    public Task<bool> EndAsync(ConversationId web, UnseenRow signal, CancellationToken cancellation) =>
        writer.WriteAsync(
            session =>
            {
                var ended = session.Execute(
                    "UPDATE chat_move SET state = 'ended' WHERE conversation_id = @web AND state = 'asked' AND phone_conversation_id = @phone",
                    ("@web", web.ToString()),
                    ("@phone", signal.Conversation.ToString()));
                if (ended > 0) SqliteDesk.Accept(session, signal);
                return ended > 0;
            },
            cancellation: cancellation);

    public Task<bool> MoveAsync(MoveRow move, CancellationToken cancellation) =>
        writer.WriteAsync(session => SqliteMove.Run(session, move), forgets: true, cancellation);
}
