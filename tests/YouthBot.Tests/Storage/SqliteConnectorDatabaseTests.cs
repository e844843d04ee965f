using YouthBot.Storage;
using YouthBot.Storage.Sqlite;

namespace YouthBot.Tests.Storage;

public sealed class SqliteConnectorDatabaseTests : ConnectorDatabaseContract
{
    private readonly TemporaryFolder folder = new();
    private SqliteConversationDatabase? database;

    public override async Task DisposeAsync()
    {
        if (database is not null) await database.DisposeAsync();
        folder.Dispose();
    }

    protected override (IConversationDatabase Conversations, IConnectorDatabase Connector) Create()
    {
        database = new SqliteConversationDatabase($"Data Source={folder.File("youthbot.db")}");
        return (database, database.Connector);
    }
}
