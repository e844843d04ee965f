using Microsoft.Data.Sqlite;
using YouthBot.Tests.Http;

namespace YouthBot.Tests.CheckIns;

/// <summary>Rows as the sending side leaves them, for the pages that show what came of it.</summary>
internal static class CheckInRows
{
    /// <summary>Something became known of somebody.</summary>
    public static Task SetAsync(YouthBotFactory factory, Guid leaver, string values) =>
        ExecuteAsync(factory, $"UPDATE leaver SET {values} WHERE id = '{leaver:N}'");

    /// <summary>Somebody should be reached; the item.</summary>
    public static async Task<string> OutreachAsync(YouthBotFactory factory, Guid leaver, string region, string reason, TimeSpan ago, string campaign = "c")
    {
        var id = Guid.CreateVersion7(factory.Time.GetUtcNow()).ToString("N");
        var at = (factory.Time.GetUtcNow() - ago).ToUnixTimeMilliseconds();
        await ExecuteAsync(
            factory,
            $"""
            INSERT INTO outreach (id, region, leaver_id, campaign_id, step, reason, at)
            VALUES ('{id}', '{region}', '{leaver:N}', '{campaign}', 'feb', '{reason}', {at})
            """);
        return id;
    }

    public static async Task ExecuteAsync(YouthBotFactory factory, string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={factory.Data.File("youthbot.db")};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>One number.</summary>
    public static async Task<object?> ReadAsync(YouthBotFactory factory, string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={factory.Data.File("youthbot.db")};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync();
    }
}
