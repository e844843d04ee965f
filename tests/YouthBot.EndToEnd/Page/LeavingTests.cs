using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace YouthBot.EndToEnd.Page;

[Collection(PageCollection.Name)]
public sealed class LeavingTests(PageFixture fixture)
{
    [Fact]
    public async Task Erasing_asks_first_and_then_leaves_nothing()
    {
        await using var visitor = await fixture.VisitAsync();
        await visitor.SayAsync("wat is leerplicht");
        var cookies = await visitor.Context.CookiesAsync();

        await visitor.Page.GetByRole(AriaRole.Link, new() { Name = "Wis dit gesprek" }).ClickAsync();
        await visitor.TapAsync("Ja, wis alles");

        await Expect(visitor.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("Dit gesprek is gewist");
        await Expect(visitor.Own).ToHaveCountAsync(0);
        Assert.DoesNotContain(await visitor.Context.CookiesAsync(), cookie => cookie.Name == "yb-gesprek");

        // another tab, or a copy, that still holds the pass
        await visitor.Context.AddCookiesAsync(cookies.Select(cookie => new Cookie
        {
            Name = cookie.Name, Value = cookie.Value, Domain = cookie.Domain, Path = cookie.Path,
        }));
        await visitor.Page.GotoAsync("/");
        await Expect(visitor.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("Je vorige gesprek is er niet meer");
        Assert.DoesNotContain(await visitor.Context.CookiesAsync(), cookie => cookie.Name == "yb-gesprek");
    }

    [Fact]
    public async Task Not_erasing_goes_back_to_the_talk()
    {
        await using var visitor = await fixture.VisitAsync();
        await visitor.SayAsync("wat is leerplicht");
        await visitor.Page.GetByRole(AriaRole.Link, new() { Name = "Wis dit gesprek" }).ClickAsync();

        await visitor.Page.GetByRole(AriaRole.Link, new() { Name = "Nee, niet wissen" }).ClickAsync();

        await Expect(visitor.Own).ToHaveTextAsync(["wat is leerplicht"]);
    }

    [Fact]
    public async Task Leaving_quickly_drops_the_access_and_the_way_back_shows_nothing()
    {
        await using var visitor = await fixture.VisitAsync();
        await visitor.StubElsewhereAsync();
        await visitor.SayAsync("wat is leerplicht");

        await visitor.TapAsync("Snel weg");

        await Expect(visitor.Page.GetByRole(AriaRole.Heading)).ToHaveTextAsync(Visitor.Elsewhere);
        Assert.Empty(await visitor.Context.CookiesAsync([fixture.Address.ToString()]));
        for (var i = 0; i < 3; i++)
        {
            await visitor.Page.GoBackAsync();
            Assert.DoesNotContain("leerplicht", await visitor.Page.ContentAsync(), StringComparison.OrdinalIgnoreCase);
        }
    }
}
