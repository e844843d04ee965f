using System.Collections.Concurrent;
using Microsoft.Playwright;
using YouthBot.EndToEnd.Page;
using static Microsoft.Playwright.Assertions;

namespace YouthBot.EndToEnd.Widget;

/// <summary>A young person with the live chat in a tab.</summary>
public sealed class Person : IAsyncDisposable
{
    /// <summary>What every answer ends with.</summary>
    public const string Answer = "Bron:";

    public const string FirstWords = "Ik ben de chatbot van";

    private readonly ConcurrentQueue<string> complaints = [];

    public Person(IBrowserContext context, IPage page)
    {
        Context = context;
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type == "error") complaints.Enqueue(message.Text);
        };
        page.PageError += (_, error) => complaints.Enqueue(error);
    }

    public IBrowserContext Context { get; }

    public IPage Page { get; }

    public ILocator Box => Page.GetByLabel("Jouw bericht");

    public ILocator Newest => Page.Locator("#laatste");

    public ILocator Own => Page.Locator(".yb-message--own .yb-bubble");

    public ILocator Bubbles => Page.Locator(".yb-bubble");

    public ILocator Log => Page.GetByRole(AriaRole.Log);

    public ILocator Notice => Page.Locator("#melding");

    /// <summary>What the browser complained about: errors, and whatever the page's policy stopped.</summary>
    public IEnumerable<string> Complaints => complaints;

    public Task<IReadOnlyList<string>> TranscriptAsync() => Bubbles.AllInnerTextsAsync();

    /// <summary>Opens a page and returns when the live chat has taken it over.</summary>
    public async Task OpenAsync(string address)
    {
        await Page.GotoAsync(address);
        await ReadyAsync();
    }

    public async Task ReloadAsync()
    {
        await Page.ReloadAsync();
        await ReadyAsync();
    }

    public Task ReadyAsync() => Expect(Log).ToBeAttachedAsync();

    public async Task SayAsync(string text)
    {
        await Box.FillAsync(text);
        await TapAsync("Verstuur");
    }

    /// <summary>Asks about leerplicht and waits for the answer.</summary>
    public async Task AskAsync()
    {
        await SayAsync("wat is leerplicht");
        await Expect(Newest).ToContainTextAsync(Answer);
    }

    public Task TapAsync(string label) => Page.GetByRole(AriaRole.Button, new() { Name = label, Exact = true }).ClickAsync();

    /// <summary>Another tab of the same browser.</summary>
    public async Task<Person> NewTabAsync()
    {
        var tab = new Person(Context, await Context.NewPageAsync());
        await tab.OpenAsync("/");
        return tab;
    }

    /// <summary>Where “Snel weg” goes, as a page of ours: tests do not leave the machine.</summary>
    public Task StubElsewhereAsync() => new Visitor(Context, Page).StubElsewhereAsync();

    public async ValueTask DisposeAsync() => await Context.CloseAsync();
}
