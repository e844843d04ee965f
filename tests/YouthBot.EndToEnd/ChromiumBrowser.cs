using Microsoft.Playwright;

namespace YouthBot.EndToEnd;

/// <summary>Debian's Chromium, without everything that would leave the machine.</summary>
public sealed class ChromiumBrowser : IAsyncDisposable
{
    private const string Program = "/usr/bin/chromium";

    /// <summary>The same browser without its own windows: half the work for a test, where it is installed.</summary>
    private const string Shell = "/usr/bin/chromium-headless-shell";

    /// <summary>How long a condition may take to come true: a machine with two cores and much to do is slow, not broken.</summary>
    private const float Patience = 60_000;

    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    /// <summary>
    /// Replaces the list of what Playwright switches off (the last one counts). Storage that is kept apart for each site is in it, and with that
    /// off a browser that blocks cookies of others keeps nothing at all in a frame, unlike the browsers that people have.
    /// </summary>
    private const string LikeAtHome = "--disable-features=HttpsUpgrades,MediaRouter,OptimizationHints,PaintHolding,Translate";

    private readonly List<DirectoryInfo> profiles = [];
    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <param name="more">Switches beside the usual ones.</param>
    public async Task StartAsync(params string[] more)
    {
        Assertions.SetDefaultExpectTimeout(Patience);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = File.Exists(Shell) ? Shell : Program, Args = [.. Arguments, .. more] });
    }

    public Task<IBrowserContext> NewContextAsync(BrowserNewContextOptions options) => browser!.NewContextAsync(options);

    /// <summary>
    /// Somebody who chose something in the settings of their browser: a whole browser of its own, because an ordinary context knows no such
    /// choices. Closing the context ends it.
    /// </summary>
    /// <param name="preferences">What Chromium would have written in the profile's <c>Preferences</c>, as JSON.</param>
    public async Task<IBrowserContext> NewProfileAsync(string preferences)
    {
        var profile = Directory.CreateTempSubdirectory("youthbot-profile-");
        profiles.Add(profile);
        await File.WriteAllTextAsync(Path.Combine(profile.CreateSubdirectory("Default").FullName, "Preferences"), preferences);
        return await playwright!.Chromium.LaunchPersistentContextAsync(
            profile.FullName,
            new() { ExecutablePath = Program, Args = [.. Arguments, LikeAtHome], Locale = "nl-NL", ViewportSize = new() { Width = 390, Height = 844 } });
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
        foreach (var profile in profiles) profile.Delete(recursive: true);
    }
}
