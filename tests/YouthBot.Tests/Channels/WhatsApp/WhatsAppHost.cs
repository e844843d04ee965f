using Microsoft.Extensions.DependencyInjection;
using YouthBot.Storage;
using YouthBot.Tests.Http;
using YouthBot.WhatsAppStandIn;

namespace YouthBot.Tests.Channels.WhatsApp;

/// <summary>The whole host in memory, with a stand-in for Meta that it sends to over HTTP.</summary>
public sealed class WhatsAppHost : IAsyncDisposable
{
    private WhatsAppHost(YouthBotFactory factory, StandIn meta) => (Factory, Meta) = (factory, meta);

    public YouthBotFactory Factory { get; }

    public StandIn Meta { get; }

    public WhatsAppStore Store => Factory.Services.GetRequiredService<WhatsAppStore>();

    /// <summary>Each message is answered at once, unless a test wants a burst.</summary>
    public static async Task<WhatsAppHost> StartAsync(params (string Name, string Value)[] settings)
    {
        var factory = new YouthBotFactory();
        var meta = await StandIn.StartAsync(time: factory.Time);
        foreach (var (name, value) in meta.Settings) factory.Settings[name] = value;
        factory.Settings["WhatsApp:Quiet"] = "00:00:00";
        factory.Settings["WhatsApp:SendTimeout"] = "00:00:01";
        foreach (var (name, value) in settings) factory.Settings[name] = value;
        meta.Bot = factory.CreateClient();
        return new WhatsAppHost(factory, meta);
    }

    /// <summary>Everything that the database says about sending, oldest first: the part's state and code.</summary>
    public IReadOnlyList<string> Sends() => Read("SELECT state || COALESCE(' ' || code, '') FROM whatsapp_send ORDER BY at, rowid");

    /// <summary>What became of the rows of the outbox, in order.</summary>
    public IReadOnlyList<string> Outbox() => Read("SELECT state || COALESCE(' ' || reason, '') FROM outbox ORDER BY id");

    public IReadOnlyList<string> Read(string sql)
    {
        using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={Factory.Data.File("youthbot.db")};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var row = command.ExecuteReader();
        var rows = new List<string>();
        while (row.Read()) rows.Add(row.GetString(0));
        return rows;
    }

    /// <summary>Waits until the database says so; it is written a moment after the message is out.</summary>
    public static async Task<T> UntilAsync<T>(Func<T> read, Func<T, bool> enough)
    {
        for (var tries = 0; ; tries++)
        {
            var seen = read();
            if (enough(seen)) return seen;
            Assert.True(tries < 400, $"it never came so far: {string.Join(" | ", seen as IEnumerable<string> ?? [seen?.ToString() ?? string.Empty])}");
            // another thread writes it; there is nothing to listen to
            await Task.Delay(TimeSpan.FromMilliseconds(25), TimeProvider.System);
        }
    }

    public async ValueTask DisposeAsync()
    {
        Assert.Empty(Meta.Problems);
        Factory.Dispose();
        await Meta.DisposeAsync();
    }
}
