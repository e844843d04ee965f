using Microsoft.Playwright;
using YouthBot.EndToEnd.Widget;
using static Microsoft.Playwright.Assertions;

namespace YouthBot.EndToEnd.Plan;

/// <summary>A young person with the page of their plan in a tab.</summary>
public sealed class OwnPlan(Person person, IPage page, PlanTalk? talk = null) : IAsyncDisposable
{
    public Person Person => person;

    public IPage Page => page;

    /// <summary>The talk in which the plan was made.</summary>
    public PlanTalk Talk => talk!;

    public ILocator State => page.Locator(".yb-plan__state");

    public ILocator Switch => page.GetByRole(AriaRole.Switch);

    public ILocator Box => page.Locator("textarea");

    public ILocator Alert => page.Locator("[role=alert]:not(:empty)");

    /// <summary>One part of the plan.</summary>
    public ILocator Part(string heading) => page.GetByRole(AriaRole.Region, new() { Name = heading, Exact = true });

    /// <summary>Opens a link and returns when the plan stands there.</summary>
    public async Task OpenAsync(string address)
    {
        await page.GotoAsync(address);
        await ReadyAsync();
    }

    public Task ReadyAsync() => Expect(Part("Wat wil ik?")).ToBeVisibleAsync();

    public Task TapAsync(string label) => page.GetByRole(AriaRole.Button, new() { Name = label, Exact = true }).ClickAsync();

    public async Task ChangeAsync(string heading, string text)
    {
        await TapAsync($"Verander: {heading}");
        await Box.FillAsync(text);
        await TapAsync("Bewaar");
    }

    /// <summary>A picture for people, in artifacts/screenshots.</summary>
    public Task PictureAsync(string name) => page.ScreenshotAsync(new() { Path = Artifact($"{name}.png"), FullPage = true });

    public static string Artifact(string name) =>
        Path.Combine(Directory.CreateDirectory(Path.Combine(Repository.Root, "artifacts", "screenshots")).FullName, name);

    public async ValueTask DisposeAsync() => await person.DisposeAsync();
}
