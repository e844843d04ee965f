using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using YouthBot.Alerts;
using YouthBot.Channels.DirectLine;
using YouthBot.Channels.WhatsApp;
using YouthBot.CheckIns;
using YouthBot.Content;
using YouthBot.Conversations;
using YouthBot.Desk.Access;
using YouthBot.Desk.CheckIns;
using YouthBot.Dialogs.Content;
using YouthBot.Limits;
using YouthBot.Page;
using YouthBot.Plans;
using YouthBot.Storage;
using YouthBot.WhatsAppStandIn;

namespace YouthBot.Benchmarks.CheckIns;

/// <summary>The product in this process, on a clock that is moved, with its data in a folder; it can be ended and begun again.</summary>
internal sealed class YearHost(SteppedTime time, StandIn meta, string folder, IReadOnlyDictionary<string, string?> settings) : IAsyncDisposable
{
    /// <summary>When nothing has moved for so long, only what Meta does not answer is left; without such a thing, it takes longer to be sure.</summary>
    private static readonly TimeSpan Still = TimeSpan.FromMilliseconds(100), Stuck = TimeSpan.FromSeconds(3);

    /// <summary>Longer than the product waits for an answer.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(11);

    private static ContentLoad? known;
    private readonly string database = Path.Combine(folder, "youthbot.db");
    private WebApplication? app;
    private SqliteConnection? reading;

    public IServiceProvider Services => app!.Services;

    public ContentSet Content => Services.GetRequiredService<LiveContent>().Current;

    /// <summary>How often it was begun.</summary>
    public int Starts { get; private set; }

    public async Task StartAsync()
    {
        var builder = HostSetup.Create(["--environment", "Development", "--urls", "http://127.0.0.1:0"]);
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>(settings)
        {
            ["ConnectionStrings:YouthBot"] = $"Data Source={database}",
            ["Protection:KeyRingPath"] = Path.Combine(folder, "ring"),
            ["Protection:KeyStore"] = $"Data Source={Path.Combine(folder, "keys.db")}",
            ["Protection:KekFile"] = KeyFile("kek"),
            ["Protection:LookupKeyFile"] = KeyFile("lookup"),
            ["Desk:DemoCoach"] = "false",
            ["WhatsApp:Quiet"] = "00:00:00",
        });
        builder.Logging.ClearProviders();
        builder.AddContent();
        builder.AddStorage();
        builder.AddConversations();
        builder.AddAlerts();
        builder.AddLimits();
        builder.AddDirectLine();
        builder.AddWhatsApp();
        builder.AddCheckIns();
        builder.AddPage();
        builder.AddPlans();
        builder.AddDeskAccess();
        builder.AddCheckInDesk();
        builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(time));
        // the clock of check-ins is this run's: what people do at a moment comes before what is sent at it
        builder.Services.Remove(builder.Services.Single(service => service.ImplementationType == typeof(CheckInClock)));
        // what a year of days would read again each night does not change
        builder.Services.Replace(ServiceDescriptor.Singleton(services => new LiveContent(
            services.GetRequiredService<IOptions<ContentOptions>>(),
            time,
            services.GetRequiredService<ILogger<LiveContent>>(),
            day => known ??= ContentFolder.Load(Root.Resolve("content"), day, models: ModelFolder.Of(services.GetRequiredService<IOptions<ContentOptions>>().Value)))));
        app = builder.Build();
        app.MapWhatsApp();
        await app.StartAsync();
        Starts++;
        meta.Bot = new HttpClient
        {
            BaseAddress = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()),
        };
    }

    /// <summary>Ends it, whatever it is doing, and begins it again.</summary>
    public async Task RestartAsync()
    {
        await StopAsync();
        await StartAsync();
    }

    /// <summary>What the clock of check-ins does every minute.</summary>
    public async Task TickAsync()
    {
        await Services.GetRequiredService<CheckInPlanner>().PlanAsync(default);
        await Services.GetRequiredService<CheckInSender>().SendDueAsync(default);
    }

    /// <summary>
    /// Waits until nothing is under way any more; what comes after something that is tried again later waits with it. When nothing but answers
    /// that never come is left, the clock goes past the patience for these.
    /// </summary>
    public async Task SettleAsync()
    {
        var still = System.Diagnostics.Stopwatch.StartNew();
        (long Left, int Requests, int Reporting) before = default;
        var quiet = 0;
        while (quiet < 2)
        {
            var left = (long)Scalar(
                """
                SELECT (SELECT COUNT(*) FROM inbox WHERE handled_at IS NULL)
                    + (SELECT COUNT(*) FROM outbox o WHERE state = 'pending' AND due_at <= @now
                        AND NOT EXISTS (
                            SELECT 1 FROM outbox before
                            WHERE before.conversation_id = o.conversation_id AND before.state = 'pending' AND before.id < o.id AND before.due_at > @now))
                """,
                ("@now", time.GetUtcNow().ToUnixTimeMilliseconds()))!;
            var now = (left, meta.Requests, meta.Reporting);
            quiet = left > 0 || now.Reporting > 0 ? 0 : quiet + 1;
            if (now != before) still.Restart();
            before = now;
            if (quiet == 0 && still.Elapsed > (meta.Silent > 0 ? Still : Stuck))
            {
                time.MoveTo(time.GetUtcNow() + Patience);
                still.Restart();
            }

            await Task.Delay(TimeSpan.FromMilliseconds(2), TimeProvider.System);
        }
    }

    public object? Scalar(string sql, params (string Name, object? Value)[] parameters)
    {
        using var command = Command(sql, parameters);
        return command.ExecuteScalar();
    }

    public IReadOnlyList<T> Rows<T>(string sql, Func<SqliteDataReader, T> map, params (string Name, object? Value)[] parameters)
    {
        using var command = Command(sql, parameters);
        using var row = command.ExecuteReader();
        var rows = new List<T>();
        while (row.Read()) rows.Add(map(row));
        return rows;
    }

    /// <summary>Writes many rows in one transaction, beside the product.</summary>
    public void Write(Action<Action<string, (string Name, object? Value)[]>> write)
    {
        using var connection = Open(SqliteOpenMode.ReadWrite);
        using var transaction = connection.BeginTransaction();
        write((sql, parameters) =>
        {
            using var command = connection.CreateCommand();
            command.CommandText = sql;
            foreach (var (name, value) in parameters) command.Parameters.AddWithValue(name, value ?? DBNull.Value);
            command.ExecuteNonQuery();
        });
        transaction.Commit();
    }

    public async ValueTask DisposeAsync()
    {
        reading?.Dispose();
        await StopAsync();
    }

    private async Task StopAsync()
    {
        if (app is null) return;
        meta.Bot = null;
        // what waits for an answer that never comes is not waited for
        var stopping = app.StopAsync();
        while (await Task.WhenAny(stopping, Task.Delay(TimeSpan.FromSeconds(1), TimeProvider.System)) != stopping)
            time.MoveTo(time.GetUtcNow() + Patience);
        await app.DisposeAsync();
        app = null;
    }

    private SqliteCommand Command(string sql, (string Name, object? Value)[] parameters)
    {
        reading ??= Open(SqliteOpenMode.ReadOnly);
        var command = reading.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in parameters) command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        return command;
    }

    private SqliteConnection Open(SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = database, Mode = mode, Pooling = false, DefaultTimeout = 30 }.ToString());
        connection.Open();
        return connection;
    }

    private string KeyFile(string name)
    {
        var file = Path.Combine(folder, name);
        if (!File.Exists(file)) File.WriteAllText(file, Convert.ToBase64String(System.Security.Cryptography.RandomNumberGenerator.GetBytes(32)));
        return file;
    }
}
