using YouthBot.Tests.Http;
using YouthBot.WhatsAppStandIn;

namespace YouthBot.Tests.CheckIns;

/// <summary>One host for all tests of the desk's pages of check-ins, with a stand-in for Meta; each test begins with nobody in it.</summary>
public sealed class DeskHost : IAsyncLifetime
{
    public const string Name = "check-ins at the desk";
    public const string Region = "zuid-holland-noord";

    /// <summary>How many the number sends in a day at most.</summary>
    public const int PerDay = 5;

    public YouthBotFactory Factory { get; } = new();

    public StandIn Meta { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Meta = await StandIn.StartAsync(time: Factory.Time);
        foreach (var (name, value) in Meta.Settings) Factory.Settings[name] = value;
        Factory.Settings["WhatsApp:Region"] = Region;
        Factory.Settings["Limits:SignInBurst"] = "1000";
        Factory.Settings["CheckIns:PerDay"] = PerDay.ToString(System.Globalization.CultureInfo.InvariantCulture);
        Meta.Bot = Factory.CreateClient();
    }

    public async Task DisposeAsync()
    {
        Factory.Dispose();
        await Meta.DisposeAsync();
    }

    /// <summary>Nobody and nothing is there.</summary>
    public async Task ClearAsync()
    {
        foreach (var table in new[] { "outreach", "check_in", "campaign", "leaver", "audit", "coach_region", "credential", "coach" })
            await CheckInRows.ExecuteAsync(Factory, $"DELETE FROM {table}");
    }

    [CollectionDefinition(Name)]
    public sealed class Collection : ICollectionFixture<DeskHost>;
}
