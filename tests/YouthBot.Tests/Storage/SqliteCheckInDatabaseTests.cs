using Microsoft.Data.Sqlite;
using YouthBot.Storage;
using YouthBot.Storage.Sqlite;

namespace YouthBot.Tests.Storage;

public sealed class SqliteCheckInDatabaseTests : CheckInDatabaseContract
{
    private readonly TemporaryFolder folder = new();
    private SqliteConversationDatabase? database;

    private string Connection => $"Data Source={folder.File("youthbot.db")}";

    public override async Task DisposeAsync()
    {
        if (database is not null) await database.DisposeAsync();
        folder.Dispose();
    }

    protected override async Task<(ILeaverDatabase Leavers, IOutreachDatabase Outreach)> CreateAsync()
    {
        database = new SqliteConversationDatabase(Connection);
        await database.MigrateAsync(default);
        return (database.Leavers, database.Outreach);
    }

    protected override async Task ExecuteAsync(string sql)
    {
        await using var connection = new SqliteConnection($"{Connection};Pooling=False;Default Timeout=20");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
