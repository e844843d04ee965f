using Microsoft.Playwright;

namespace YouthBot.EndToEnd.Page;

/// <summary>One server and one browser for all tests of the page.</summary>
public sealed class PageFixture : IAsyncLifetime, IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("youthbot-page-");
    private IPlaywright? playwright;
    private IBrowser? browser;
    private ServerProcess? server;

    public Uri Address => server!.Address;

    public string Database => Path.Combine(folder.FullName, "youthbot.db");

    public async Task InitializeAsync()
    {
        server = new ServerProcess(new Dictionary<string, string> { ["ConnectionStrings__YouthBot"] = $"Data Source={Database}" });
        await server.StartAsync();
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = "/usr/bin/chromium",
            Args =
            [
                "--no-sandbox", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
                "--disable-sync",
            ],
        });
    }

    /// <summary>Somebody new on a phone of their own, without JavaScript unless a check of the page itself needs it.</summary>
    public async Task<Visitor> VisitAsync(BrowserNewContextOptions? options = null)
    {
        options ??= new BrowserNewContextOptions { JavaScriptEnabled = false };
        options.BaseURL = Address.ToString();
        options.ViewportSize ??= new ViewportSize { Width = 390, Height = 844 };
        options.Locale = "nl-NL";
        var context = await browser!.NewContextAsync(options);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/");
        return new Visitor(context, page);
    }

    /// <summary>The same without a browser.</summary>
    internal FormClient Client() => new(Address);

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    public async ValueTask DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
        if (server is not null) await server.DisposeAsync();
        folder.Delete(recursive: true);
    }
}
