using Microsoft.Data.Sqlite;

namespace YouthBot.EndToEnd.WhatsApp;

/// <summary>What stands in the database after a fault run.</summary>
/// <param name="Seen">How many messages came in, each counted once.</param>
/// <param name="Handled">How many activities were handled.</param>
/// <param name="Replies">By id of the message: its place in the outbox, and what became of it.</param>
internal sealed record Outcome(long Seen, long Handled, IReadOnlyDictionary<string, (long Place, string State)> Replies)
{
    /// <summary>Waits until nothing waits any more.</summary>
    public static async Task<Outcome> ReadWhenSettledAsync(ServerProcess server)
    {
        var began = TimeProvider.System.GetTimestamp();
        while (true)
        {
            using var connection = new SqliteConnection($"Data Source={Path.Combine(server.Data, "youthbot.db")};Mode=ReadOnly;Pooling=False");
            connection.Open();
            var waiting = Count(connection, "SELECT (SELECT COUNT(*) FROM inbox WHERE handled_at IS NULL) + (SELECT COUNT(*) FROM outbox WHERE state = 'pending')");
            if (waiting == 0) return Read(connection);
            Assert.True(TimeProvider.System.GetElapsedTime(began) < TimeSpan.FromMinutes(5), $"{waiting} still wait\n{server.Log}");
            // another process: there is nothing to listen to
            await Task.Delay(TimeSpan.FromMilliseconds(200), TimeProvider.System);
        }
    }

    private static Outcome Read(SqliteConnection connection)
    {
        var replies = new Dictionary<string, (long, string)>(StringComparer.Ordinal);
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT message_id, id, state || COALESCE(' ' || reason, '') FROM outbox";
        using var row = command.ExecuteReader();
        while (row.Read()) replies.Add(row.GetString(0), (row.GetInt64(1), row.GetString(2)));
        return new Outcome(
            Count(connection, "SELECT COUNT(*) FROM whatsapp_seen"), Count(connection, "SELECT COUNT(*) FROM inbox WHERE handled_at IS NOT NULL"), replies);
    }

    private static long Count(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }
}
