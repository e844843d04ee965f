using Microsoft.Playwright;

namespace YouthBot.EndToEnd.WebChat;

/// <summary>One server, one browser and one other site for all tests of Web Chat.</summary>
public sealed class WebChatFixture : IAsyncLifetime, IAsyncDisposable
{
    private readonly ChromiumBrowser chromium = new();
    private HostSite? site;
    private ServerProcess? server;

    public async Task InitializeAsync()
    {
        await WebChatPackage.InstallAsync();
        site = await HostSite.StartAsync();
        server = new ServerProcess(new Dictionary<string, string> { ["DirectLine__AllowedOrigins__0"] = site.Origin });
        site.Server = server.Address;
        await server.StartAsync();
        await chromium.StartAsync($"--host-resolver-rules=MAP {HostSite.Name} 127.0.0.1");
    }

    /// <summary>Somebody new opens the page with this bundle.</summary>
    public async Task<ChatWindow> OpenAsync(string bundle)
    {
        var context = await chromium.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = site!.Origin,
            Locale = "nl-NL",
            ViewportSize = new ViewportSize { Width = 480, Height = 1200 },
        });
        return await ChatWindow.OpenAsync(context, $"/page/{bundle}");
    }

    /// <summary>The same, and the bot has greeted.</summary>
    public async Task<ChatWindow> WelcomeAsync(string bundle)
    {
        var window = await OpenAsync(bundle);
        await Assertions.Expect(window.Bubbles).ToHaveCountAsync(1);
        return window;
    }

    /// <summary>kill -9, and a start on the same data.</summary>
    public async Task RestartAsync()
    {
        await server!.KillAsync();
        await server.StartAsync();
    }

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    public async ValueTask DisposeAsync()
    {
        await chromium.DisposeAsync();
        if (server is not null) await server.DisposeAsync();
        if (site is not null) await site.DisposeAsync();
    }
}
