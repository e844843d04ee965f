using Microsoft.Playwright;
using YouthBot.EndToEnd.Page;
using static Microsoft.Playwright.Assertions;

namespace YouthBot.EndToEnd.Widget;

[Collection(WidgetCollection.Name)]
public sealed class LeavingTests(WidgetFixture fixture)
{
    private const string KeysOfTab = "Object.keys(sessionStorage).concat(Object.keys(localStorage))";

    [Fact]
    public async Task Erasing_asks_first_and_then_leaves_nothing()
    {
        await using var person = await fixture.VisitAsync();
        await person.AskAsync();
        var kept = await person.Page.EvaluateAsync<string>("sessionStorage.getItem('yb-gesprek')");
        await person.Box.FillAsync("en dit had ik nog niet verstuurd");
        await person.TapAsync("Wis of bewaar");
        await person.TapAsync("Wis dit gesprek");

        await person.TapAsync("Ja, wis alles");

        await Expect(person.Notice).ToContainTextAsync("Dit gesprek is gewist");
        await Expect(person.Own).ToHaveCountAsync(0);
        await Expect(person.Box).ToHaveValueAsync("");
        Assert.Empty(await person.Page.EvaluateAsync<string[]>(KeysOfTab));

        // a copy of what was remembered opens nothing any more
        await person.Page.EvaluateAsync("kept => sessionStorage.setItem('yb-gesprek', kept)", kept);
        await person.ReloadAsync();
        await Expect(person.Notice).ToContainTextAsync("Je vorige gesprek is er niet meer");
        Assert.Empty(await person.Page.EvaluateAsync<string[]>(KeysOfTab));
        await person.AskAsync();
    }

    [Fact]
    public async Task Not_erasing_goes_back_to_the_talk_and_to_the_button()
    {
        await using var person = await fixture.VisitAsync();
        await person.AskAsync();
        await person.TapAsync("Wis of bewaar");
        await person.TapAsync("Wis dit gesprek");

        await person.TapAsync("Nee, niet wissen");

        await Expect(person.Own).ToHaveTextAsync(["wat is leerplicht"]);
        await Expect(person.Page.GetByRole(AriaRole.Button, new() { Name = "Wis of bewaar" })).ToBeFocusedAsync();
    }

    [Fact]
    public async Task What_one_tab_erases_is_gone_in_the_other_too()
    {
        await using var person = await fixture.VisitAsync();
        await person.AskAsync();
        await person.TapAsync("Wis of bewaar");
        await person.TapAsync("Bewaar op dit apparaat");
        await person.TapAsync("Terug naar het gesprek");
        var tab = await person.NewTabAsync();
        await Expect(tab.Bubbles).ToHaveCountAsync(3);

        await tab.TapAsync("Wis of bewaar");
        await tab.TapAsync("Wis dit gesprek");
        await tab.TapAsync("Ja, wis alles");

        await Expect(person.Notice).ToContainTextAsync("gewist");
        await Expect(person.Own).ToHaveCountAsync(0);
        Assert.Empty(await person.Page.EvaluateAsync<string[]>(KeysOfTab));
    }

    [Fact]
    public async Task Leaving_quickly_forgets_first_and_the_way_back_shows_nothing()
    {
        await using var person = await fixture.VisitAsync();
        await person.StubElsewhereAsync();
        await person.AskAsync();
        await person.TapAsync("Wis of bewaar");
        await person.TapAsync("Bewaar op dit apparaat");
        await person.TapAsync("Terug naar het gesprek");
        await person.Box.FillAsync("en nog iets");
        var tab = await person.NewTabAsync();
        await Expect(tab.Own).ToHaveTextAsync(["wat is leerplicht"]);

        // also with a question in front of everything, and by the keyboard
        await person.TapAsync("Wis of bewaar");
        await person.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Snel weg" }).PressAsync("Enter");

        await Expect(person.Page.GetByRole(AriaRole.Heading)).ToHaveTextAsync(Visitor.Elsewhere);
        // whoever opens the other tab sees nothing there either
        await Expect(tab.Page.GetByRole(AriaRole.Heading)).ToHaveTextAsync(Visitor.Elsewhere);
        for (var i = 0; i < 3; i++)
        {
            await person.Page.GoBackAsync();
            Assert.DoesNotContain("wat is leerplicht", await person.Page.ContentAsync(), StringComparison.OrdinalIgnoreCase);
        }

        await person.OpenAsync("/");
        await Expect(person.Own).ToHaveCountAsync(0);
        await Expect(person.Box).ToHaveValueAsync(string.Empty);
        Assert.Empty(await person.Page.EvaluateAsync<string[]>(KeysOfTab));
    }

    [Fact]
    public async Task Leaving_quickly_before_the_script_has_come_forgets_what_an_earlier_page_kept()
    {
        await using var person = await fixture.VisitAsync();
        await person.StubElsewhereAsync();
        await person.AskAsync();
        await person.TapAsync("Wis of bewaar");
        await person.TapAsync("Bewaar op dit apparaat");
        await person.TapAsync("Terug naar het gesprek");
        var tab = await person.NewTabAsync();
        // slow data: the page is there, and what makes it the live chat is not
        await person.Page.RouteAsync("**/assets/*.js", _ => { });
        await person.Page.ReloadAsync(new() { WaitUntil = WaitUntilState.Commit });

        await person.TapAsync("Snel weg");

        await Expect(person.Page.GetByRole(AriaRole.Heading)).ToHaveTextAsync(Visitor.Elsewhere);
        await Expect(tab.Page.GetByRole(AriaRole.Heading)).ToHaveTextAsync(Visitor.Elsewhere);
        await person.Page.UnrouteAsync("**/assets/*.js");
        await person.OpenAsync("/");
        await Expect(person.Newest).ToContainTextAsync(Person.FirstWords);
        await Expect(person.Own).ToHaveCountAsync(0);
        Assert.Empty(await person.Page.EvaluateAsync<string[]>(KeysOfTab));
    }
}
