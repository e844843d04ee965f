using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace YouthBot.EndToEnd.Widget;

/// <summary>The chat on another site in a browser that keeps nothing for frames of others, or for anybody.</summary>
[Collection(WidgetCollection.Name)]
public sealed class BlockedCookiesTests(WidgetFixture fixture) : IAsyncLifetime
{
    private const string NoCookiesOfOthers = """{ "profile": { "cookie_controls_mode": 1, "block_third_party_cookies": true } }""";
    private const string NothingIsKept = """{ "profile": { "default_content_setting_values": { "cookies": 2 } } }""";
    private const string TakesCookie = "document.cookie = 'proef=1; SameSite=None; Secure'; document.cookie.includes('proef')";

    private readonly OtherSite site = new(fixture.Address);
    private readonly ChromiumBrowser chromium = new();

    Task IAsyncLifetime.InitializeAsync() => chromium.StartAsync();

    async Task IAsyncLifetime.DisposeAsync()
    {
        await chromium.DisposeAsync();
        await site.DisposeAsync();
    }

    [Fact]
    public async Task Blocked_cookies_of_other_sites_take_nothing_away()
    {
        await using var person = await VisitAsync(NoCookiesOfOthers);
        var chat = await OpenChatAsync(person);
        Assert.False(await Frame(person).EvaluateAsync<bool>(TakesCookie));

        await TalkAsync(chat);

        // a reload of the site is a reload of the frame, and the tab still knows its talk
        await person.Page.ReloadAsync();
        await Expect((await OpenChatAsync(person)).Locator(".yb-message--own .yb-bubble")).ToHaveTextAsync(["wat is leerplicht", "Meer weten"]);
        Assert.Empty(person.Complaints);
    }

    [Fact]
    public async Task Where_nothing_may_be_kept_the_chat_works_as_long_as_it_is_open()
    {
        await using var person = await VisitAsync(NothingIsKept);
        var chat = await OpenChatAsync(person);
        Assert.Equal("SecurityError", await Frame(person).EvaluateAsync<string>("(() => { try { sessionStorage; } catch (error) { return error.name; } })()"));

        await TalkAsync(chat);

        Assert.Empty(person.Complaints);
    }

    private async Task<Person> VisitAsync(string preferences)
    {
        var context = await chromium.NewProfileAsync(preferences);
        var person = new Person(context, await context.NewPageAsync());
        await person.Page.GotoAsync(site.Address);
        return person;
    }

    private IFrame Frame(Person person) => person.Page.Frames.Single(frame => frame.Url.StartsWith(fixture.Address.ToString(), StringComparison.Ordinal));

    private static async Task<IFrameLocator> OpenChatAsync(Person person)
    {
        await person.Page.GetByRole(AriaRole.Button, new() { Name = "Chat met ons" }).ClickAsync();
        var chat = person.Page.FrameLocator("iframe");
        await Expect(chat.GetByRole(AriaRole.Log)).ToBeAttachedAsync();
        return chat;
    }

    private static async Task TalkAsync(IFrameLocator chat)
    {
        await chat.GetByLabel("Jouw bericht").FillAsync("wat is leerplicht");
        await chat.GetByRole(AriaRole.Button, new() { Name = "Verstuur" }).ClickAsync();
        await Expect(chat.Locator("#laatste")).ToContainTextAsync(Person.Answer);
        await chat.GetByRole(AriaRole.Button, new() { Name = "Meer weten" }).ClickAsync();
        await Expect(chat.Locator(".yb-bubble")).ToHaveCountAsync(5);
    }
}
