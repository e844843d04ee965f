using Microsoft.Playwright;

namespace YouthBot.EndToEnd.Page;

/// <summary>A young person with a browser.</summary>
public sealed class Visitor(IBrowserContext context, IPage page) : IAsyncDisposable
{
    /// <summary>Where “Snel weg” goes, as a page of ours: tests do not leave the machine.</summary>
    public const string Elsewhere = "Het nieuws van vandaag";

    public IBrowserContext Context => context;

    public IPage Page => page;

    public ILocator Box => page.GetByLabel("Jouw bericht");

    public ILocator Newest => page.Locator("#laatste");

    public ILocator Own => page.Locator(".yb-message--own .yb-bubble");

    public ILocator Human => page.GetByRole(AriaRole.Button, new() { Name = "Praat met een mens" });

    public Task<IReadOnlyList<string>> TranscriptAsync() => page.Locator(".yb-bubble").AllInnerTextsAsync();

    public async Task SayAsync(string text)
    {
        await Box.FillAsync(text);
        await TapAsync("Verstuur");
    }

    public Task TapAsync(string label) => page.GetByRole(AriaRole.Button, new() { Name = label, Exact = true }).ClickAsync();

    /// <summary>The other site sends people on first, as sites do that ask about cookies.</summary>
    public async Task StubElsewhereAsync()
    {
        await context.RouteAsync("https://www.nu.nl/**", route => route.FulfillAsync(new()
        {
            // sends on as a redirect would; of one that is only played, the lighter Chromium asks the network where it leads
            ContentType = "text/html; charset=utf-8",
            Body = "<!DOCTYPE html><meta http-equiv=refresh content='0; url=https://toestemming.example/nu'>",
        }));
        await context.RouteAsync("https://toestemming.example/**", route => route.FulfillAsync(new()
        {
            ContentType = "text/html; charset=utf-8",
            Body = $"<!DOCTYPE html><title>Nieuws</title><h1>{Elsewhere}</h1>",
        }));
    }

    public async ValueTask DisposeAsync() => await context.CloseAsync();
}
