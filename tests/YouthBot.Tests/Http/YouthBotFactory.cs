using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using YouthBot.Content;
using YouthBot.Conversations;
using YouthBot.Dialogs.Content;
using YouthBot.Handoff;
using YouthBot.Storage.Model;
using YouthBot.Storage.Sqlite;

namespace YouthBot.Tests.Http;

/// <summary>The whole host in memory, with its data in a folder of its own, and what a test wants of it as methods.</summary>
public sealed class YouthBotFactory : WebApplicationFactory<Program>
{
    public const string Secret = "a secret for tests";
    public const string Origin = "https://www.gemeente.example";

    /// <summary>The content of the repository on a day: reading it takes longer than most of what a host is begun for.</summary>
    private static readonly ConcurrentDictionary<DateOnly, Lazy<ContentLoad>> Known = new();

    /// <summary>Databases in which nothing stands: bringing them up to date takes longer than most tests.</summary>
    private static readonly Lazy<TemporaryFolder> Empty = new(() =>
    {
        var folder = new TemporaryFolder();
        SqliteSchema.MigrateAsync<YouthBotDb>($"Data Source={folder.File(Database)};Pooling=False", default).GetAwaiter().GetResult();
        SqliteSchema.MigrateAsync<KeyDb>($"Data Source={folder.File(KeyDatabase)};Pooling=False", default).GetAwaiter().GetResult();
        return folder;
    });

    private const string Database = "youthbot.db";
    private const string KeyDatabase = "keys.db";

    private readonly TemporaryFolder data = new();
    private readonly LogLines log = new();

    /// <summary>Settings for this host, on top of those that every test needs.</summary>
    public Dictionary<string, string?> Settings { get; } = new(StringComparer.Ordinal);

    public string EnvironmentName { get; init; } = "Development";

    public ShiftedTime Time { get; } = new();

    public TemporaryFolder Data => data;

    /// <summary>Everything that was logged.</summary>
    public string Log => log.ToString();

    /// <summary>A client that holds a bearer credential.</summary>
    public HttpClient ClientWith(string? credential)
    {
        var client = CreateClient();
        if (credential is not null) client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", credential);
        return client;
    }

    /// <summary>A token for a conversation that has not begun.</summary>
    public async Task<ChatUnderTest> NewChatAsync(object? body = null)
    {
        var response = await ClientWith(Secret).PostAsJsonAsync("/v3/directline/tokens/generate", body ?? new { });
        response.EnsureSuccessStatusCode();
        return new ChatUnderTest(this, await response.Content.ReadFromJsonAsync<JsonElement>());
    }

    /// <summary>A conversation in which the first words have been said.</summary>
    public async Task<ChatUnderTest> BegunChatAsync(object? body = null)
    {
        var chat = await NewChatAsync(body);
        (await chat.BeginAsync()).EnsureSuccessStatusCode();
        await chat.SaidAsync(activities => activities.Count >= 1);
        return chat;
    }

    /// <summary>Reads, and reads again after every hint of the live feed, until a condition holds.</summary>
    public async Task<T> UntilAsync<T>(string conversation, Func<Task<T>> read, Func<T, bool> enough)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        using var subscription = Services.GetRequiredService<LiveFeed>().Subscribe(ConversationId.Parse(conversation));
        while (true)
        {
            var seen = await read();
            if (enough(seen)) return seen;
            await subscription.WaitAsync(TimeSpan.FromSeconds(20), patience.Token);
        }
    }

    /// <summary>Writes by hand what the product would not, or reads one value.</summary>
    public async Task<object?> SqlAsync(string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={data.File(Database)};Pooling=False;Default Timeout=20");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(EnvironmentName);
        foreach (var file in new[] { Database, KeyDatabase })
            if (!File.Exists(data.File(file))) File.Copy(Empty.Value.File(file), data.File(file));
        foreach (var (name, value) in Defaults().Concat(Settings)) builder.UseSetting(name, value);
        builder.ConfigureLogging(logging => logging.AddProvider(log).SetMinimumLevel(LogLevel.Trace));
        builder.ConfigureServices(services =>
        {
            services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Time));
            if (!Settings.ContainsKey("Content:Path")) services.Replace(ServiceDescriptor.Singleton(KnownContent));
        });
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing) data.Dispose();
    }

    private static LiveContent KnownContent(IServiceProvider services)
    {
        var options = services.GetRequiredService<IOptions<ContentOptions>>();
        return new LiveContent(options, services.GetRequiredService<TimeProvider>(), services.GetRequiredService<ILogger<LiveContent>>(), day =>
            Known.GetOrAdd(day, _ => new Lazy<ContentLoad>(() =>
                ContentFolder.Load(Root.Resolve(options.Value.Path), day, models: ModelFolder.Of(options.Value)))).Value);
    }

    private Dictionary<string, string?> Defaults() => new(StringComparer.Ordinal)
    {
        ["ConnectionStrings:YouthBot"] = $"Data Source={data.File(Database)}",
        ["Protection:KeyRingPath"] = data.File("ring"),
        ["Protection:KeyStore"] = $"Data Source={data.File(KeyDatabase)}",
        ["Protection:KekFile"] = KeyFile("kek"),
        ["Protection:LookupKeyFile"] = KeyFile("lookup"),
        ["DirectLine:Secret"] = Secret,
        ["DirectLine:AllowedOrigins:0"] = Origin,
        ["Desk:DemoCoach"] = "false",
    };

    private string KeyFile(string name)
    {
        var file = data.File(name);
        if (!File.Exists(file)) File.WriteAllText(file, Convert.ToBase64String(System.Security.Cryptography.RandomNumberGenerator.GetBytes(32)));
        return file;
    }

    private sealed class LogLines : ILoggerProvider, ILogger
    {
        private readonly ConcurrentQueue<string> lines = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Enqueue($"{logLevel} {formatter(state, exception)} {exception}");

        public override string ToString() => string.Join('\n', lines);

        public void Dispose()
        {
        }
    }
}
