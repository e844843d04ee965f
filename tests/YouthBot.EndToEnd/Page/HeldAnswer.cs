using Microsoft.Data.Sqlite;

namespace YouthBot.EndToEnd.Page;

/// <summary>Puts the last answer of a conversation back into the outbox, due in a year: as if the bot were still busy.</summary>
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
        await held.WriteAsync("UPDATE outbox SET state = 'pending', due_at = due_at + 31536000000 WHERE conversation_id = @id");
        return held;
    }

    public async ValueTask DisposeAsync() => await WriteAsync("UPDATE outbox SET state = 'sent' WHERE conversation_id = @id");

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
