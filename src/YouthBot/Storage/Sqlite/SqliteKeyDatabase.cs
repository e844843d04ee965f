using YouthBot.Handoff;
using YouthBot.Storage.Model;

namespace YouthBot.Storage.Sqlite;

/// <summary>The wrapped keys in a second SQLite file.</summary>
internal sealed class SqliteKeyDatabase(string connectionString) : IKeyDatabase, IAsyncDisposable
{
    private readonly SqliteWriter writer = new(connectionString);
    private readonly SqliteReaders readers = new(connectionString);

    public Task MigrateAsync(CancellationToken cancellation) =>
        SqliteSchema.BringUpToDateAsync(connectionString, () => SqliteSchema.MigrateAsync<KeyDb>(connectionString, cancellation));

    public Task<bool> AddAsync(ConversationId conversation, byte[] wrapped, CancellationToken cancellation) => writer.WriteAsync(
        session => session.Execute(
            "INSERT INTO conversation_key (conversation_id, wrapped) VALUES (@id, @wrapped) ON CONFLICT DO NOTHING",
            ("@id", conversation.ToString()),
            ("@wrapped", wrapped)) == 1,
        cancellation: cancellation);

    public Task<byte[]?> ReadAsync(ConversationId conversation, CancellationToken cancellation) => Task.FromResult(readers.Read(session =>
    {
        using var row = session.Command(
            "SELECT wrapped FROM conversation_key WHERE conversation_id = @id",
            ("@id", conversation.ToString())).ExecuteReader();
        return row.Read() ? row.GetFieldValue<byte[]>(0) : null;
    }));

    public Task PingAsync(DateTimeOffset now, CancellationToken cancellation) => writer.WriteAsync(
        session => session.Execute(Heartbeat.Sql, ("@now", now.ToUnixTimeMilliseconds())),
        cancellation: cancellation);

    public Task ForgetAsync(ConversationId conversation, CancellationToken cancellation) => writer.WriteAsync(
        session => session.Execute("DELETE FROM conversation_key WHERE conversation_id = @id", ("@id", conversation.ToString())),
        forgets: true,
        cancellation);

    public async ValueTask DisposeAsync()
    {
        await writer.DisposeAsync();
        readers.Dispose();
    }
}
