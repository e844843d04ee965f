using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using YouthBot.Handoff;
using YouthBot.Handoff.Ownership;
using YouthBot.Storage;
using YouthBot.Storage.Encryption;
using YouthBot.Storage.Rows;
using YouthBot.Tests.Http;
using YouthBot.WhatsAppStandIn;

namespace YouthBot.Tests.Channels.WhatsApp;

/// <summary>One host for all tests of WhatsApp, with a stand-in for Meta that it sends to over HTTP. Each test has people of its own.</summary>
public sealed class WhatsAppHost : IAsyncLifetime
{
    public const string Name = "whatsapp";

    /// <summary>Meta's id of a second number, that belongs to a region.</summary>
    public const string OfRegion = "222";

    public const string Region = "zuid-holland-noord";

    /// <summary>The desk of the first number's region.</summary>
    public static Coach Anna { get; } = new("anna", "Anna", ["landelijk"], 100);

    public YouthBotFactory Factory { get; } = new();

    public StandIn Meta { get; private set; } = null!;

    public WhatsAppStore Store => Factory.Services.GetRequiredService<WhatsAppStore>();

    public async Task InitializeAsync()
    {
        Meta = await StandIn.StartAsync(time: Factory.Time);
        Meta.Numbers.Add(OfRegion);
        foreach (var (name, value) in Meta.Settings) Factory.Settings[name] = value;
        Factory.Settings["WhatsApp:Numbers:noord:PhoneNumberId"] = OfRegion;
        Factory.Settings["WhatsApp:Numbers:noord:Region"] = Region;
        Factory.Settings["WhatsApp:Quiet"] = "00:00:00.150";
        Factory.Settings["WhatsApp:SendTimeout"] = "00:00:04";
        Meta.Bot = Factory.CreateClient();
        await Factory.Services.GetRequiredService<IDeskDatabase>().SaveCoachAsync(new CoachRow(Anna, "anna", "coach"), default);
    }

    /// <summary>Whatever a test made the bot send, it was within Meta's limits.</summary>
    public async Task DisposeAsync()
    {
        Factory.Dispose();
        await Meta.DisposeAsync();
        // a fixture that fails has no test to its name, and a short log shows only the kind of the exception: so it is said here
        foreach (var problem in Meta.Problems) await Console.Error.WriteLineAsync($"The stand-in for WhatsApp refused: {problem}");
        Assert.Empty(Meta.Problems);
    }

    /// <summary>The conversation of somebody; null when they have none.</summary>
    public async Task<ConversationId?> ConversationAsync(Phone phone, string number = StandIn.PhoneNumberId)
    {
        var lookup = Factory.Services.GetRequiredService<LookupKey>();
        var person = await Factory.Services.GetRequiredService<IWhatsAppDatabase>().FindAsync(
            phone.UserId is { } user ? lookup.Hash($"whatsapp/user/{number}", user) : null,
            phone.Number is { } own ? lookup.Hash($"whatsapp/phone/{number}", own) : null,
            default);
        return person?.Conversation;
    }

    /// <summary>What became of somebody's rows of the outbox, in order.</summary>
    public Task<IReadOnlyList<string>> OutboxAsync(Phone phone) =>
        ReadAsync(phone, "SELECT state || COALESCE(' ' || reason, '') FROM outbox WHERE conversation_id = @id ORDER BY id");

    /// <summary>The state of each part that was sent to somebody.</summary>
    public Task<IReadOnlyList<string>> SendsAsync(Phone phone) =>
        ReadAsync(phone, "SELECT state || COALESCE(' ' || code, '') FROM whatsapp_send WHERE conversation_id = @id ORDER BY rowid");

    /// <summary>Waits until somebody's outbox is so far; it is written a moment after the message is out.</summary>
    public Task<IReadOnlyList<string>> OutboxAsync(Phone phone, Func<IReadOnlyList<string>, bool> enough) => UntilAsync(() => OutboxAsync(phone), enough);

    /// <summary>Reads of somebody's conversation (<c>@id</c>); nothing when they have none.</summary>
    public async Task<IReadOnlyList<string>> ReadAsync(Phone phone, string sql) =>
        await ConversationAsync(phone) is { } conversation ? Read(sql, conversation) : [];

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

    /// <summary>Waits until the parts that were sent to somebody are so far.</summary>
    public Task<IReadOnlyList<string>> SendsAsync(Phone phone, Func<IReadOnlyList<string>, bool> enough) => UntilAsync(() => SendsAsync(phone), enough);

    /// <summary>Waits until what is read of somebody's conversation is enough.</summary>
    public Task<IReadOnlyList<string>> ReadAsync(Phone phone, string sql, Func<IReadOnlyList<string>, bool> enough) =>
        UntilAsync(() => ReadAsync(phone, sql), enough);

    public static async Task<IReadOnlyList<string>> UntilAsync(Func<Task<IReadOnlyList<string>>> read, Func<IReadOnlyList<string>, bool> enough)
    {
        for (var tries = 0; ; tries++)
        {
            var seen = await read();
            if (enough(seen)) return seen;
            Assert.True(tries < 2400, $"it never came so far: {string.Join(" | ", seen)}");
            // another thread writes it; there is nothing to listen to
            await Task.Delay(TimeSpan.FromMilliseconds(25), TimeProvider.System);
        }
    }

    [CollectionDefinition(Name)]
    public sealed class Collection : ICollectionFixture<WhatsAppHost>;
}
