using Microsoft.Playwright;
using YouthBot.WhatsAppStandIn;

namespace YouthBot.EndToEnd.Widget;

/// <summary>One server and one browser for all tests of the live chat.</summary>
public sealed class WidgetFixture : IAsyncLifetime, IAsyncDisposable
{
    /// <summary>Elsewhere nobody is sent to WhatsApp.</summary>
    public const string RegionWithWhatsApp = "zuid-holland-noord";

    private ServerProcess server = null!;
    private readonly ChromiumBrowser chromium = new();

    public Uri Address => server.Address;

    public HttpClient Client => server.Client;

    /// <summary>A stand-in for WhatsApp.</summary>
    public StandIn Meta { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Meta = await StandIn.StartAsync();
        var settings = Meta.Settings.ToDictionary(setting => setting.Key.Replace(":", "__", StringComparison.Ordinal), setting => setting.Value);
        settings["WhatsApp__Region"] = RegionWithWhatsApp;
        server = new ServerProcess(settings);
        Meta.Bot = server.Client;
        await server.StartAsync();
        await chromium.StartAsync();
    }

    /// <summary>kill -9.</summary>
    public Task KillAsync() => server.KillAsync();

    /// <summary>A start on the same data.</summary>
    public Task StartAsync() => server.StartAsync();

    /// <summary>Somebody new on a phone of their own, with the live chat open.</summary>
    public async Task<Person> VisitAsync(BrowserNewContextOptions? options = null)
    {
        var person = await ArriveAsync(options);
        await person.OpenAsync("/");
        return person;
    }

    /// <summary>The same, before any page is open.</summary>
    public async Task<Person> ArriveAsync(BrowserNewContextOptions? options = null)
    {
        options ??= new BrowserNewContextOptions();
        options.BaseURL = Address.ToString();
        options.ViewportSize ??= new ViewportSize { Width = 390, Height = 844 };
        options.Locale = "nl-NL";
        var context = await chromium.NewContextAsync(options);
        return new Person(context, await context.NewPageAsync());
    }

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    public async ValueTask DisposeAsync()
    {
        await chromium.DisposeAsync();
        await server.DisposeAsync();
        await Meta.DisposeAsync();
    }
}
