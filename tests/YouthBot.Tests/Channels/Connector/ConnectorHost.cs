using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using YouthBot.Handoff;
using YouthBot.Handoff.Ownership;
using YouthBot.Storage;
using YouthBot.Storage.Rows;
using YouthBot.Tests.Http;

namespace YouthBot.Tests.Channels.Connector;

/// <summary>One host for all tests of this door, with Microsoft's side beside it. Each test has conversations of its own.</summary>
public sealed class ConnectorHost : IAsyncLifetime
{
    public const string Name = "connector";

    /// <summary>The desk of the region in which these conversations begin.</summary>
    public static Coach Anna { get; } = new("anna", "Anna", ["landelijk"], 100);

    public YouthBotFactory Factory { get; } = new();

    public BotService Microsoft { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Microsoft = await BotService.StartAsync();
        foreach (var (name, value) in Microsoft.Settings) Factory.Settings[name] = value;
        await Factory.Services.GetRequiredService<IDeskDatabase>().SaveCoachAsync(new CoachRow(Anna, "anna", "coach"), default);
    }

    public async Task DisposeAsync()
    {
        Factory.Dispose();
        await Microsoft.DisposeAsync();
    }

    /// <summary>Somebody new in a channel.</summary>
    public ChannelTalk NewTalk(string channel = "webchat") => new(this, channel);

    /// <summary>What became of the rows of the outbox of a conversation, in order.</summary>
    public IReadOnlyList<string> Outbox(ConversationId conversation) =>
        Read("SELECT state || COALESCE(' ' || reason, '') FROM outbox WHERE conversation_id = @id ORDER BY id", conversation);

    public async Task<IReadOnlyList<string>> OutboxAsync(ConversationId conversation, Func<IReadOnlyList<string>, bool> enough)
    {
        await UntilAsync(() => enough(Outbox(conversation)), () => string.Join(" | ", Outbox(conversation)));
        return Outbox(conversation);
    }

    public IReadOnlyList<string> Read(string sql, ConversationId conversation = default)
    {
        using var connection = new SqliteConnection($"Data Source={Factory.Data.File("youthbot.db")};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Parameters.AddWithValue("@id", conversation.ToString());
        using var row = command.ExecuteReader();
        var rows = new List<string>();
        while (row.Read()) rows.Add(row.GetString(0));
        return rows;
    }

    /// <summary>Waits until a condition holds that another thread makes true; there is nothing to listen to.</summary>
    public static async Task UntilAsync(Func<bool> enough, Func<string> seen)
    {
        for (var tries = 0; !enough(); tries++)
        {
            Assert.True(tries < 2400, $"it never came so far: {seen()}");
            await Task.Delay(TimeSpan.FromMilliseconds(25), TimeProvider.System);
        }
    }

    [CollectionDefinition(Name)]
    public sealed class Collection : ICollectionFixture<ConnectorHost>;
}
