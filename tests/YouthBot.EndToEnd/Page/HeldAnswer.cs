using Microsoft.Data.Sqlite;

namespace YouthBot.EndToEnd.Page;

/// <summary>Puts an answer into the outbox of a conversation, due in a year: as if the bot were still busy.</summary>
internal sealed class HeldAnswer : IAsyncDisposable
{
    private readonly string database;
    private readonly string conversation;

    private HeldAnswer(string database, string conversation)
    {
        this.database = database;
        this.conversation = conversation;
    }

    public static async Task<HeldAnswer> HoldAsync(PageFixture fixture, Visitor visitor)
    {
        var cookie = (await visitor.Context.CookiesAsync()).Single(one => one.Name == "yb-gesprek");
        var held = new HeldAnswer(fixture.Database, cookie.Value.Split('.')[0]);
        await held.WriteAsync(
            """
            INSERT INTO outbox (conversation_id, channel, message_id, purpose, state, due_at, attempts)
            SELECT id, channel, 'held', 'reply', 'pending', (unixepoch() + 31536000) * 1000, 0 FROM conversation WHERE id = @id
            """);
        return held;
    }

    public async ValueTask DisposeAsync() => await WriteAsync("DELETE FROM outbox WHERE conversation_id = @id AND message_id = 'held'");

    private async Task WriteAsync(string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={database};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Parameters.AddWithValue("@id", conversation);
        Assert.NotEqual(0, await command.ExecuteNonQueryAsync());
    }
}
