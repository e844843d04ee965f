using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace YouthBot.EndToEnd.Widget;

/// <summary>The municipality's site while our server is away: its page does not suffer, and nobody looks at a browser's error.</summary>
[Collection(WidgetCollection.Name)]
public sealed class UnreachableTests(WidgetFixture fixture) : IAsyncLifetime
{
    private const string Sorry = "De chat is nu niet te bereiken";

    private readonly OtherSite site = new(fixture.Address);

    Task IAsyncLifetime.InitializeAsync() => Task.CompletedTask;

    async Task IAsyncLifetime.DisposeAsync()
    {
        await fixture.StartAsync();
        await site.DisposeAsync();
    }

    [Fact]
    public async Task The_button_says_kindly_that_it_cannot_reach_the_chat_and_tries_again_on_request()
    {
        await using var person = await fixture.ArriveAsync(new() { BypassCSP = true });
        var exceptions = new List<string>();
        person.Page.PageError += (_, error) => exceptions.Add(error);
        await person.Page.GotoAsync(site.Address);
        await Expect(Launcher(person)).ToBeVisibleAsync();
        await fixture.KillAsync();

        await Launcher(person).ClickAsync();

        var alert = person.Page.GetByRole(AriaRole.Alert);
        await Expect(alert).ToContainTextAsync(Sorry);
        await Expect(alert).ToContainTextAsync("112");
        await Expect(person.Page.Locator("iframe")).ToBeHiddenAsync();
        Assert.Empty((await person.Page.Locator("youthbot-chat").RunAxe()).Violations.Select(violation => violation.Id));
        await person.TapAsync("Probeer opnieuw");
        await Expect(alert).ToContainTextAsync(Sorry);

        await fixture.StartAsync();
        await person.TapAsync("Probeer opnieuw");
        await Expect(person.Page.FrameLocator("iframe").GetByRole(AriaRole.Log)).ToBeAttachedAsync();
        await Expect(person.Page.Locator("iframe")).ToBeVisibleAsync();
        await Expect(alert).ToHaveCountAsync(0);
        Assert.Empty(exceptions);
    }

    [Fact]
    public async Task Closing_it_and_opening_it_again_tries_again()
    {
        await using var person = await fixture.ArriveAsync();
        await person.Page.GotoAsync(site.Address);
        await Expect(Launcher(person)).ToBeVisibleAsync();
        await fixture.KillAsync();
        await Launcher(person).ClickAsync();
        await Expect(person.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync(Sorry);

        await person.TapAsync("Sluit de chat");
        await fixture.StartAsync();
        await Launcher(person).ClickAsync();

        await Expect(person.Page.FrameLocator("iframe").GetByRole(AriaRole.Log)).ToBeAttachedAsync();
        await Expect(person.Page.GetByRole(AriaRole.Alert)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Where_not_even_the_script_comes_the_page_is_as_it_was()
    {
        await using var person = await fixture.ArriveAsync();
        var exceptions = new List<string>();
        person.Page.PageError += (_, error) => exceptions.Add(error);
        await fixture.KillAsync();

        await person.Page.GotoAsync(site.Address);

        await Expect(person.Page.GetByRole(AriaRole.Heading)).ToHaveTextAsync("Gemeente");
        await Expect(person.Page.GetByRole(AriaRole.Button)).ToHaveCountAsync(0);
        Assert.Empty(exceptions);
    }

    private static ILocator Launcher(Person person) => person.Page.GetByRole(AriaRole.Button, new() { Name = "Chat met ons" });
}
