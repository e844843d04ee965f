using System.Security.Cryptography;
using YouthBot.Handoff;
using YouthBot.Storage;
using YouthBot.Storage.Sqlite;

namespace YouthBot.Tests.Storage;

/// <summary>The contract of the key store on SQLite, in a real file.</summary>
public sealed class SqliteKeyDatabaseTests : KeyDatabaseContract
{
    private readonly TemporaryFolder folder = new();
    private SqliteKeyDatabase? database;

    [Fact]
    public async Task A_forgotten_key_is_nowhere_in_the_files_any_more()
    {
        var conversation = ConversationId.New(new DateTimeOffset(2026, 11, 22, 10, 0, 0, TimeSpan.Zero));
        var key = RandomNumberGenerator.GetBytes(60);
        await Database.AddAsync(conversation, key, default);
        Assert.True(folder.Contains(key));
        await Database.ForgetAsync(conversation, default);
        Assert.False(folder.Contains(key));
    }

    public override async Task DisposeAsync()
    {
        if (database is not null) await database.DisposeAsync();
        folder.Dispose();
    }

    protected override Task<IKeyDatabase> CreateAsync()
    {
        database = new SqliteKeyDatabase($"Data Source={folder.File("keys.db")}");
        return Task.FromResult<IKeyDatabase>(database);
    }
}
