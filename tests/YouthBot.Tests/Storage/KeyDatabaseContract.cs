using YouthBot.Handoff;
using YouthBot.Storage;

namespace YouthBot.Tests.Storage;

/// <summary>What every key store must do.</summary>
public abstract class KeyDatabaseContract : IAsyncLifetime
{
    private readonly ConversationId conversation = ConversationId.New(new DateTimeOffset(2026, 11, 22, 10, 0, 0, TimeSpan.Zero));

    protected IKeyDatabase Database { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Database = await CreateAsync();
        await Database.MigrateAsync(default);
    }

    public abstract Task DisposeAsync();

    protected abstract Task<IKeyDatabase> CreateAsync();

    [Fact]
    public async Task The_first_key_stays()
    {
        Assert.True(await Database.AddAsync(conversation, [1, 2, 3], default));
        Assert.False(await Database.AddAsync(conversation, [4, 5, 6], default));
        Assert.Equal([1, 2, 3], await Database.ReadAsync(conversation, default));
    }

    [Fact]
    public async Task An_unknown_conversation_has_no_key() => Assert.Null(await Database.ReadAsync(conversation, default));

    [Fact]
    public async Task A_forgotten_key_is_gone()
    {
        await Database.AddAsync(conversation, [1, 2, 3], default);
        await Database.ForgetAsync(conversation, default);
        Assert.Null(await Database.ReadAsync(conversation, default));
    }
}
