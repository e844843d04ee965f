using System.Collections.Concurrent;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace YouthBot.EndToEnd.Desk;

/// <summary>A coach with the workspace in a tab.</summary>
public sealed class CoachBrowser : IAsyncDisposable
{
    private readonly ConcurrentQueue<string> complaints = [];
    private readonly ConcurrentQueue<string> line = [];

    public CoachBrowser(IBrowserContext context, IPage page)
    {
        Context = context;
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type == "error") complaints.Enqueue(message.Text);
        };
        page.PageError += (_, error) => complaints.Enqueue(error);
        page.Request += (_, request) => Note("asked for", request);
        page.Response += (_, response) => Note($"got {response.Status} of", response.Request);
        page.RequestFailed += (_, request) => Note($"lost ({request.Failure})", request);
    }

    public IBrowserContext Context { get; }

    public IPage Page { get; }

    public ILocator Lists => Page.GetByRole(AriaRole.Navigation, new() { Name = "Jongeren" });

    public ILocator Own => Page.GetByRole(AriaRole.Region, new() { Name = "Jouw gesprekken" });

    public ILocator Waiting => Page.GetByRole(AriaRole.Region, new() { Name = "Wie wacht er" });

    public ILocator CallBacks => Page.GetByRole(AriaRole.Region, new() { Name = "Bellen of afspreken" });

    public ILocator Offers => Page.GetByRole(AriaRole.Region, new() { Name = "Aan jou aangeboden" });

    public ILocator Talk => Page.Locator(".yb-desk__said");

    public ILocator Said => Talk.Locator(".yb-bubble");

    public ILocator Box => Page.GetByLabel("Jouw antwoord");

    /// <summary>What became of conversations that went away by themselves.</summary>
    public ILocator Lost => Page.GetByRole(AriaRole.Alert).Filter(new() { HasText = "is niet meer bij jou" });

    public ILocator Dialog => Page.GetByRole(AriaRole.Dialog);

    /// <summary>What the browser complained about: errors, and whatever the page's policy stopped.</summary>
    public IEnumerable<string> Complaints => complaints;

    /// <summary>What became of the page's line to the server, for when it does not come.</summary>
    public IEnumerable<string> Line => line;

    /// <summary>Opens the desk and returns when its line is there.</summary>
    public async Task OpenAsync()
    {
        await Page.GotoAsync("/desk");
        await ReadyAsync();
    }

    public async Task ReadyAsync()
    {
        await Expect(Lists).ToBeVisibleAsync();
        await Expect(Page.GetByText("Geen verbinding.")).ToHaveCountAsync(0);
    }

    public Task TapAsync(string label) => Page.GetByRole(AriaRole.Button, new() { Name = label, Exact = true }).ClickAsync();

    public async Task SayAsync(string text)
    {
        await Box.FillAsync(text);
        await TapAsync("Verstuur");
    }

    /// <summary>The next thing that is said fails at the server.</summary>
    public Task FailAsync() => Page.RouteAsync(
        "**/messages",
        route => route.FulfillAsync(new() { Status = 409, ContentType = "application/json", Body = """{"code":"failed"}""" }),
        new() { Times = 1 });

    /// <summary>The session is over, and the page notices it.</summary>
    public async Task EndSessionAsync()
    {
        await Context.ClearCookiesAsync(new() { Name = "yb-desk" });
        await Page.EvaluateAsync("() => { dispatchEvent(new Event('offline')); }");
        await Expect(Page.GetByText("Je bent niet meer aangemeld.")).ToBeVisibleAsync();
    }

    public async ValueTask DisposeAsync() => await Context.CloseAsync();

    private void Note(string what, IRequest request)
    {
        var path = new Uri(request.Url).AbsolutePath;
        if (path is "/desk" or "/desk/feed" or "/desk/here") line.Enqueue($"{TimeProvider.System.GetUtcNow():HH:mm:ss.fff} {what} {path}");
    }
}
