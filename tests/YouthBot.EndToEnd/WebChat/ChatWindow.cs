using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace YouthBot.EndToEnd.WebChat;

/// <summary>Web Chat in the browser of a young person.</summary>
public sealed class ChatWindow : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly IPage page;
    private readonly ConcurrentQueue<string> violations = [];
    private readonly ConcurrentQueue<string> errors = [];

    private ChatWindow(IBrowserContext context, IPage page)
    {
        this.context = context;
        this.page = page;
    }

    /// <summary>Everything that was said, from the top to the bottom.</summary>
    public ILocator Bubbles => page.Locator(".webchat__bubble__content");

    private ILocator Box => page.GetByRole(AriaRole.Textbox, new() { Name = "Vak voor berichtinvoer" });

    public static async Task<ChatWindow> OpenAsync(IBrowserContext context, string path)
    {
        var window = new ChatWindow(context, await context.NewPageAsync());
        await window.page.ExposeFunctionAsync("violated", (string what) => window.violations.Enqueue(what));
        window.page.PageError += (_, error) => window.errors.Enqueue(error);
        window.page.Console += (_, message) =>
        {
            // the policy's refusals stand on the console too, in words that change with the browser
            if (message.Type == "error" && !message.Text.Contains("Content Security Policy", StringComparison.Ordinal))
                window.errors.Enqueue(message.Text);
        };
        await window.page.GotoAsync(path);
        return window;
    }

    /// <summary>What is under a message of the young person: when it was sent, that it is on its way, or that it failed.</summary>
    public ILocator StatusOf(string text) => page
        .Locator(".webchat__stacked-layout--from-user", new() { HasText = text })
        .Locator(".webchat__activity-status");

    public ILocator Button(string label) => page
        .GetByRole(AriaRole.Toolbar, new() { Name = "Voorgestelde acties" })
        .GetByRole(AriaRole.Button, new() { Name = label, Exact = true });

    public async Task SayAsync(string text)
    {
        await Box.FillAsync(text);
        await Box.PressAsync("Enter");
    }

    public async Task SendFileAsync(string name)
    {
        await page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = name, MimeType = "application/pdf", Buffer = [1, 2, 3] });
        await page.GetByRole(AriaRole.Button, new() { Name = "Verzenden" }).ClickAsync();
    }

    public Task ReloadAsync() => page.ReloadAsync();

    /// <summary>
    /// No error on the console, none that nobody caught, no promise that nobody heard, and nothing that the policy refused but what it always
    /// refuses: with each load Web Chat puts one empty style element in the page without the nonce. Nothing is missing for it.
    /// </summary>
    public void AssertNothingBroke(int loads = 1)
    {
        Assert.Empty(errors);
        Assert.Equal(Enumerable.Repeat("style-src-elem inline", loads), violations);
    }

    public ValueTask DisposeAsync() => new(context.CloseAsync());
}
