using YouthBot.Storage;
using YouthBot.Storage.Sqlite;

namespace YouthBot.Tests.Storage;

/// <summary>The contract on SQLite, in a real file.</summary>
public sealed class SqliteConversationDatabaseTests : ConversationDatabaseContract
{
    private readonly TemporaryFolder folder = new();
    private SqliteConversationDatabase? database;

    public override async Task DisposeAsync()
    {
        if (database is not null) await database.DisposeAsync();
        folder.Dispose();
    }

    protected override Task<IConversationDatabase> CreateAsync()
    {
        database = new SqliteConversationDatabase($"Data Source={folder.File("youthbot.db")}");
        return Task.FromResult<IConversationDatabase>(database);
    }
}
