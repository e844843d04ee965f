using System.Globalization;
using Microsoft.Playwright;
using YouthBot.EndToEnd.Widget;

namespace YouthBot.EndToEnd.Plan;

/// <summary>One server and one browser for all tests of plans.</summary>
public sealed class PlanFixture : IAsyncLifetime, IAsyncDisposable
{
    private readonly Dictionary<string, string> settings = new() { ["Limits__ConversationBurst"] = "1000" };
    private readonly ChromiumBrowser chromium = new();
    private readonly ServerProcess server;
    private TimeSpan ahead;

    public PlanFixture() => server = new ServerProcess(settings);

    public HttpClient Client => server.Client;

    public async Task InitializeAsync()
    {
        await server.StartAsync();
        await chromium.StartAsync();
    }

    /// <summary>kill -9, and a start on the same data so much later.</summary>
    public async Task KillAndWakeAsync(TimeSpan later)
    {
        await server.KillAsync();
        ahead += later;
        settings["Development__Ahead"] = ahead.ToString("c", CultureInfo.InvariantCulture);
        await server.StartAsync();
    }

    /// <summary>Somebody new on a phone of their own, before any page is open.</summary>
    public async Task<Person> ArriveAsync(BrowserNewContextOptions? options = null)
    {
        options ??= new BrowserNewContextOptions();
        options.BaseURL = server.Address.ToString();
        options.ViewportSize ??= new ViewportSize { Width = 390, Height = 844 };
        options.Locale = "nl-NL";
        var context = await chromium.NewContextAsync(options);
        return new Person(context, await context.NewPageAsync());
    }

    /// <summary>Somebody new who made a plan elsewhere and opened its link.</summary>
    public async Task<OwnPlan> VisitAsync(BrowserNewContextOptions? options = null)
    {
        var talk = await PlanTalk.BeginAsync(Client);
        var person = await ArriveAsync(options);
        var plan = new OwnPlan(person, person.Page, talk);
        await plan.OpenAsync(await talk.MakePlanAsync());
        return plan;
    }

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    public async ValueTask DisposeAsync()
    {
        await chromium.DisposeAsync();
        await server.DisposeAsync();
    }
}
