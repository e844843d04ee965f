using Microsoft.Playwright;

namespace YouthBot.EndToEnd;

/// <summary>Debian's Chromium, without everything that would leave the machine.</summary>
public sealed class ChromiumBrowser : IAsyncDisposable
{
    private IPlaywright? playwright;
    private IBrowser? browser;

    public async Task StartAsync()
    {
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

    public Task<IBrowserContext> NewContextAsync(BrowserNewContextOptions options) => browser!.NewContextAsync(options);

    public async ValueTask DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
    }
}
