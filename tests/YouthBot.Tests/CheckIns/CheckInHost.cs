using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using YouthBot.CheckIns;
using YouthBot.Content;
using YouthBot.Dialogs.CheckIns;
using YouthBot.Handoff.Ownership;
using YouthBot.Storage;
using YouthBot.Storage.Encryption;
using YouthBot.Storage.Rows;
using YouthBot.Tests.Http;
using YouthBot.WhatsAppStandIn;

namespace YouthBot.Tests.CheckIns;

/// <summary>One host for all tests of check-ins, with a stand-in for Meta; its clock stands on an afternoon on which a check-in may go out.</summary>
public sealed class CheckInHost : IAsyncLifetime
{
    public const string Name = "check-ins";
    public const string Region = "zuid-holland-noord";
    public const string Year = "2026-2027";

    /// <summary>In whose name the check-ins are sent.</summary>
    public static Coach Fatima { get; } = new("fatima", "Fatima", [Region], 100);

    public YouthBotFactory Factory { get; } = new();

    public StandIn Meta { get; private set; } = null!;

    public DateTimeOffset Now => Factory.Time.GetUtcNow();

    public async Task InitializeAsync()
    {
        Factory.Time.Advance(new DateTimeOffset(2027, 2, 2, 16, 5, 0, TimeSpan.FromHours(1)) - Now);
        Meta = await StandIn.StartAsync(time: Factory.Time);
        foreach (var (name, value) in Meta.Settings) Factory.Settings[name] = value;
        Factory.Settings["WhatsApp:Region"] = Region;
        Factory.Settings["WhatsApp:Quiet"] = "00:00:00";
        Meta.Bot = Factory.CreateClient();
        await Factory.Services.GetRequiredService<IDeskDatabase>().SaveCoachAsync(new CoachRow(Fatima, "fatima", "coach"), default);
    }

    public async Task DisposeAsync()
    {
        Factory.Dispose();
        await Meta.DisposeAsync();
        Assert.Empty(Meta.Problems);
    }

    /// <summary>A campaign that runs, with the template of the content.</summary>
    public string Campaign(string template = "schooljaar", string region = Region, string year = Year, int share = 0, int days = 0)
    {
        var id = Guid.CreateVersion7().ToString("N");
        var steps = Factory.Services.GetRequiredService<LiveContent>().Current.CheckIns[template].Steps;
        Execute(
            """
            INSERT INTO campaign (id, region, school_year, template, state, coach, steps, delay_share, delay_days, delay_seed, created_by, created_at)
            VALUES (@id, @region, @year, @template, 'running', 'fatima', @steps, @share, @days, 7, 'karin', 0)
            """,
            ("@id", id), ("@region", region), ("@year", year), ("@template", template), ("@steps", CheckInJson.Write(steps)), ("@share", share), ("@days", days));
        return id;
    }

    /// <summary>Somebody whom a decaan brought.</summary>
    public async Task<(string Leaver, Phone Phone)> LeaverAsync(string region = Region, string year = Year, string school = "A", string name = "Sam", Phone? phone = null)
    {
        var id = Guid.CreateVersion7();
        phone ??= Meta.NewPhone();
        var key = await Factory.Services.GetRequiredService<ConversationKeys>().EnsureAsync(LeaverSeal.KeyOf(id), default);
        var contact = new LeaverContact(name, $"+{phone.Number}", "4B", "Leiden", new DateOnly(2026, 10, 1), LeaverContact.ByPupil);
        Execute(
            """
            INSERT INTO leaver (id, region, school, school_year, decaan, phone_hash, body, choice, imported_at, expires_at)
            VALUES (@id, @region, @school, @year, 'decaan', @hash, @body, 'open', 0, @expires)
            """,
            ("@id", id.ToString("N")), ("@region", region), ("@school", school), ("@year", year),
            ("@hash", LeaverSeal.Hash(Factory.Services.GetRequiredService<LookupKey>(), contact.Phone)), ("@body", LeaverSeal.Seal(key, id, contact)),
            ("@expires", Now.AddYears(1).ToUnixTimeMilliseconds()));
        return (id.ToString("N"), phone);
    }

    /// <summary>Plans a step for somebody, whatever day it is.</summary>
    public void Plan(string leaver, string step) => Execute(
        """
        INSERT INTO check_in (campaign_id, step, leaver_id, state, delayed, attempts, due_at, over_at)
        SELECT campaign_id, @step, leaver_id, 'planned', 0, 0, 0, @over FROM check_in WHERE leaver_id = @leaver AND step = 'februari'
        """,
        ("@step", step), ("@over", Now.AddDays(10).ToUnixTimeMilliseconds()), ("@leaver", leaver));

    /// <summary>What the clock of check-ins does every minute.</summary>
    public async Task<int> TickAsync()
    {
        await Factory.Services.GetRequiredService<CheckInPlanner>().PlanAsync(default);
        return await Factory.Services.GetRequiredService<CheckInSender>().SendDueAsync(default);
    }

    public IReadOnlyList<string> Read(string sql, params (string Name, object? Value)[] parameters)
    {
        using var connection = Open();
        using var command = Command(connection, sql, parameters);
        using var row = command.ExecuteReader();
        var rows = new List<string>();
        while (row.Read()) rows.Add(row.IsDBNull(0) ? "-" : row.GetString(0));
        return rows;
    }

    /// <summary>What became of the check-ins of somebody, in the order of their days.</summary>
    public IReadOnlyList<string> CheckIns(string leaver) =>
        Read("SELECT step || ' ' || state || COALESCE(' ' || reason, '') || COALESCE(' ' || answer, '') FROM check_in WHERE leaver_id = @leaver ORDER BY due_at, step", ("@leaver", leaver));

    /// <summary>Reads until it is so far; another thread writes it.</summary>
    public async Task<IReadOnlyList<string>> UntilAsync(Func<IReadOnlyList<string>> read, Func<IReadOnlyList<string>, bool> enough)
    {
        for (var tries = 0; ; tries++)
        {
            var seen = read();
            if (enough(seen)) return seen;
            Assert.True(tries < 1200, $"it never came so far: {string.Join(" | ", seen)}");
            await Task.Delay(TimeSpan.FromMilliseconds(25), TimeProvider.System);
        }
    }

    public void Execute(string sql, params (string Name, object? Value)[] parameters)
    {
        using var connection = Open();
        using var command = Command(connection, sql, parameters);
        command.ExecuteNonQuery();
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection($"Data Source={Factory.Data.File("youthbot.db")};Pooling=False;Default Timeout=20");
        connection.Open();
        return connection;
    }

    private static SqliteCommand Command(SqliteConnection connection, string sql, (string Name, object? Value)[] parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in parameters) command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        return command;
    }

    [CollectionDefinition(Name)]
    public sealed class Collection : ICollectionFixture<CheckInHost>;
}
