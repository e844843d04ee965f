using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using YouthBot.EndToEnd.Page;
using static Microsoft.Playwright.Assertions;

namespace YouthBot.EndToEnd.Widget;

/// <summary>The chat on another site: another origin that is another site too, as the browser counts.</summary>
[Collection(WidgetCollection.Name)]
public sealed class EmbedTests(WidgetFixture fixture) : IAsyncLifetime
{
    private readonly OtherSite site = new(fixture.Address);

    Task IAsyncLifetime.InitializeAsync() => Task.CompletedTask;

    async Task IAsyncLifetime.DisposeAsync() => await site.DisposeAsync();

    [Fact]
    public async Task The_button_opens_the_chat_of_the_region_and_it_answers()
    {
        await using var person = await fixture.ArriveAsync();
        var requests = new List<string>();
        person.Page.Request += (_, request) => requests.Add(request.Url);
        await person.Page.GotoAsync(site.Address);
        await Expect(Launcher(person)).ToBeVisibleAsync();
        // only what the button needs, until somebody taps it
        Assert.Equal([site.Address, new Uri(fixture.Address, "/widget.js").ToString()], requests);

        await Launcher(person).ClickAsync();
        var chat = person.Page.FrameLocator("iframe");
        await Expect(chat.Locator("#laatste")).ToContainTextAsync("Holland Rijnland");
        await chat.GetByLabel("Jouw bericht").FillAsync("wat is leerplicht");
        await chat.GetByRole(AriaRole.Button, new() { Name = "Verstuur" }).ClickAsync();

        await Expect(chat.Locator("#laatste")).ToContainTextAsync(Person.Answer);
        var frame = person.Page.Locator("iframe");
        await Expect(frame).ToHaveAttributeAsync("title", "Chat over school en werk");
        await Expect(frame).ToHaveAttributeAsync("allow", string.Empty);
        Assert.Empty(await person.Context.CookiesAsync());
        Assert.Empty(person.Complaints);
    }

    [Fact]
    public async Task Escape_closes_it_and_the_focus_goes_back()
    {
        await using var person = await fixture.ArriveAsync(new() { BypassCSP = true, ViewportSize = new() { Width = 320, Height = 568 } });
        await person.Page.GotoAsync(site.Address);
        await Expect(Launcher(person)).ToBeVisibleAsync();
        await AxeFindsNothingAsync(person);
        await Launcher(person).ClickAsync();
        var box = person.Page.FrameLocator("iframe").GetByLabel("Jouw bericht");
        await Expect(person.Page.FrameLocator("iframe").GetByRole(AriaRole.Log)).ToBeAttachedAsync();
        await AxeFindsNothingAsync(person);
        await box.FocusAsync();

        await person.Page.Keyboard.PressAsync("Escape");

        await Expect(person.Page.Locator("iframe")).ToBeHiddenAsync();
        await Expect(Launcher(person)).ToBeFocusedAsync();
        await person.Page.Keyboard.PressAsync("Shift+Tab");
        await Expect(Behind(person)).ToBeFocusedAsync();
        await person.Page.Keyboard.PressAsync("Tab");
        await person.Page.Keyboard.PressAsync("Enter");
        await Expect(person.Page.GetByRole(AriaRole.Button, new() { Name = "Sluit de chat" })).ToBeFocusedAsync();
        // on a phone it covers the whole page, so nothing of that page gets the focus
        await person.Page.Keyboard.PressAsync("Shift+Tab");
        Assert.True(await Behind(person).EvaluateAsync<bool>(
            "link => link.closest('[inert]') !== null && link !== document.activeElement"));
        await person.Page.SetViewportSizeAsync(1280, 800);
        await Expect(person.Page.Locator("[inert]")).ToHaveCountAsync(0);
        await person.Page.GetByRole(AriaRole.Button, new() { Name = "Sluit de chat" }).PressAsync("Escape");
        await Expect(Launcher(person)).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Leaving_quickly_takes_the_whole_page_away_and_the_next_person_sees_nothing()
    {
        await using var person = await fixture.ArriveAsync();
        await person.StubElsewhereAsync();
        await person.Page.GotoAsync(site.Address);
        await Launcher(person).ClickAsync();
        var chat = person.Page.FrameLocator("iframe");
        await Expect(chat.GetByRole(AriaRole.Log)).ToBeAttachedAsync();
        await chat.GetByLabel("Jouw bericht").FillAsync("wat is leerplicht");
        await chat.GetByRole(AriaRole.Button, new() { Name = "Verstuur" }).ClickAsync();
        await Expect(chat.Locator("#laatste")).ToContainTextAsync(Person.Answer);
        await chat.GetByLabel("Jouw bericht").FillAsync("en nog iets");

        await chat.GetByRole(AriaRole.Button, new() { Name = "Snel weg" }).ClickAsync();

        await Expect(person.Page.GetByRole(AriaRole.Heading)).ToHaveTextAsync(Visitor.Elsewhere);
        await person.Page.GotoAsync(site.Address);
        await Launcher(person).ClickAsync();
        await Expect(chat.Locator("#laatste")).ToContainTextAsync(Person.FirstWords);
        await Expect(chat.Locator(".yb-message--own")).ToHaveCountAsync(0);
        await Expect(chat.GetByLabel("Jouw bericht")).ToHaveValueAsync(string.Empty);
    }

    [Fact]
    public async Task A_browser_that_is_too_old_for_the_button_gets_a_link()
    {
        await using var person = await fixture.ArriveAsync();
        await person.Page.AddInitScriptAsync("delete CSSStyleSheet.prototype.replaceSync");
        await person.Page.GotoAsync(site.Address);

        var link = person.Page.GetByRole(AriaRole.Link, new() { Name = "Chat met ons" });
        await Expect(link).ToHaveAttributeAsync("href", $"{fixture.Address}?regio=zuid-holland-noord");
        Assert.True((await link.BoundingBoxAsync())!.Height >= 44);
        Assert.Empty(person.Complaints);
    }

    [Fact]
    public async Task Only_the_embedded_chat_can_be_framed_and_only_by_sites_that_were_named()
    {
        using var embedded = await fixture.Client.GetAsync("/?embed=1");
        using var page = await fixture.Client.GetAsync("/");

        Assert.Contains("frame-ancestors 'self' ", Policy(embedded), StringComparison.Ordinal);
        Assert.EndsWith("frame-ancestors 'none'", Policy(page), StringComparison.Ordinal);
    }

    private static string Policy(HttpResponseMessage answer) => answer.Headers.GetValues("Content-Security-Policy").Single();

    /// <summary>Of the button and the panel alone: the site itself is none of ours.</summary>
    private static async Task AxeFindsNothingAsync(Person person)
    {
        var result = await person.Page.Locator("youthbot-chat").RunAxe();
        Assert.Empty(result.Violations.Select(violation => $"{violation.Id}: {violation.Help}"));
    }

    private static ILocator Behind(Person person) => person.Page.GetByRole(AriaRole.Link, new() { Name = "Afval", IncludeHidden = true });

    private static ILocator Launcher(Person person) => person.Page.GetByRole(AriaRole.Button, new() { Name = "Chat met ons" });
}
