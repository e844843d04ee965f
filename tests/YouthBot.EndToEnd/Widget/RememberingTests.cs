using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace YouthBot.EndToEnd.Widget;

[Collection(WidgetCollection.Name)]
public sealed class RememberingTests(WidgetFixture fixture)
{
    [Fact]
    public async Task Reloading_shows_the_same_talk_and_it_goes_on()
    {
        await using var person = await fixture.VisitAsync();
        await person.AskAsync();
        var before = await person.TranscriptAsync();

        await person.ReloadAsync();

        await Expect(person.Bubbles).ToHaveCountAsync(3);
        Assert.Equal(before, await person.TranscriptAsync());
        // what was said before is not read aloud again
        await Expect(person.Log.GetByRole(AriaRole.Listitem)).ToHaveCountAsync(0);
        await person.TapAsync("Meer weten");
        await Expect(person.Bubbles).ToHaveCountAsync(5);
    }

    [Fact]
    public async Task A_draft_survives_a_reload()
    {
        await using var person = await fixture.VisitAsync();
        await person.Box.FillAsync("ik weet niet of ik");

        await person.ReloadAsync();

        await Expect(person.Box).ToHaveValueAsync("ik weet niet of ik");
    }

    [Fact]
    public async Task Words_for_a_talk_that_is_gone_come_back_into_the_box_also_where_the_browser_keeps_nothing()
    {
        await using var person = await fixture.ArriveAsync();
        await person.Page.AddInitScriptAsync(
            """
            for (const name of ["sessionStorage", "localStorage"])
              Object.defineProperty(window, name, { get() { throw new DOMException("no", "SecurityError"); } });
            """);
        await person.OpenAsync("/");
        await person.AskAsync();
        // nothing is promised that the browser does not keep
        await person.TapAsync("Wis of bewaar");
        await Expect(person.Page.GetByText("Je browser bewaart hier niets")).ToBeVisibleAsync();
        await person.TapAsync("Bewaar op dit apparaat");
        await Expect(person.Page.GetByRole(AriaRole.Alert).Filter(new() { HasText = "Bewaren lukt niet" })).ToBeVisibleAsync();
        await person.TapAsync("Terug naar het gesprek");
        await person.Context.RouteAsync("**/activities", route => route.FulfillAsync(new()
        {
            Status = 404, ContentType = "application/json", Body = """{"error":{"code":"ConversationNotFound","message":""}}""",
        }));

        await person.SayAsync("dit wil ik niet kwijt");

        await Expect(person.Notice).ToContainTextAsync("Je tekst staat nog hieronder");
        await Expect(person.Box).ToHaveValueAsync("dit wil ik niet kwijt");
    }

    [Fact]
    public async Task Another_tab_is_empty()
    {
        await using var person = await fixture.VisitAsync();
        await person.AskAsync();

        var tab = await person.NewTabAsync();

        await Expect(tab.Newest).ToContainTextAsync(Person.FirstWords);
        await Expect(tab.Own).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task What_is_kept_on_request_is_there_in_another_tab_until_that_is_undone()
    {
        await using var person = await fixture.VisitAsync();
        await person.AskAsync();
        await person.TapAsync("Wis of bewaar");
        await person.TapAsync("Bewaar op dit apparaat");
        await Expect(person.Page.GetByText("is bewaard op dit apparaat")).ToBeVisibleAsync();
        await person.Page.Keyboard.PressAsync("Escape");

        var tab = await person.NewTabAsync();
        await Expect(tab.Own).ToHaveTextAsync(["wat is leerplicht"]);

        await tab.TapAsync("Wis of bewaar");
        await tab.TapAsync("Bewaar niet meer");
        var third = await person.NewTabAsync();
        await Expect(third.Newest).ToContainTextAsync(Person.FirstWords);
        await Expect(third.Own).ToHaveCountAsync(0);
        Assert.Empty(await third.Page.EvaluateAsync<string[]>("Object.keys(localStorage)"));
    }

    [Fact]
    public async Task Two_tabs_of_a_kept_talk_hear_the_same()
    {
        await using var person = await fixture.VisitAsync();
        await person.AskAsync();
        await person.TapAsync("Wis of bewaar");
        await person.TapAsync("Bewaar op dit apparaat");
        await person.TapAsync("Terug naar het gesprek");
        var tab = await person.NewTabAsync();
        await Expect(tab.Bubbles).ToHaveCountAsync(3);
        await person.Page.GetByRole(AriaRole.Button, new() { Name = "Meer weten" }).FocusAsync();

        await tab.SayAsync("Meer weten");

        await Expect(person.Bubbles).ToHaveCountAsync(5);
        // the button went with its message, and another one is not under the same finger
        await Expect(person.Page.GetByRole(AriaRole.Group, new() { Name = "Snelle antwoorden" })).ToBeFocusedAsync();
        await Expect(person.Own).ToHaveTextAsync(["wat is leerplicht", "Meer weten"]);
        await Expect(tab.Bubbles).ToHaveCountAsync(5);
    }
}
