using Microsoft.Playwright;

namespace YouthBot.EndToEnd.Page;

/// <summary>One server and one browser for all tests of the page.</summary>
public sealed class PageFixture : IAsyncLifetime, IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("youthbot-page-");
    private readonly ChromiumBrowser chromium = new();
    private ServerProcess? server;

    public Uri Address => server!.Address;

    public string Database => Path.Combine(folder.FullName, "youthbot.db");

    public async Task InitializeAsync()
    {
        server = new ServerProcess(new Dictionary<string, string> { ["ConnectionStrings__YouthBot"] = $"Data Source={Database}" });
        await server.StartAsync();
        await chromium.StartAsync();
    }

    /// <summary>
    /// Somebody new on a phone of their own, without JavaScript unless a check of the page itself needs it. The live chat never comes: it has
    /// tests of its own.
    /// </summary>
    public async Task<Visitor> VisitAsync(BrowserNewContextOptions? options = null)
    {
        options ??= new BrowserNewContextOptions { JavaScriptEnabled = false };
        options.BaseURL = Address.ToString();
        options.ViewportSize ??= new ViewportSize { Width = 390, Height = 844 };
        options.Locale = "nl-NL";
        var context = await chromium.NewContextAsync(options);
        await context.RouteAsync("**/assets/*.js", route => route.FulfillAsync(new() { ContentType = "text/javascript", Body = string.Empty }));
        var page = await context.NewPageAsync();
        await page.GotoAsync("/");
        return new Visitor(context, page);
    }

    /// <summary>The same without a browser.</summary>
    internal FormClient Client() => new(Address);

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    public async ValueTask DisposeAsync()
    {
        await chromium.DisposeAsync();
        if (server is not null) await server.DisposeAsync();
        folder.Delete(recursive: true);
    }
}
