using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace YouthBot.EndToEnd.Widget;

/// <summary>
/// The browser's button “back”. Some browsers then show the page as they froze it, sockets cut, and say so with a <c>pageshow</c> event;
/// Chromium freezes no page that asks not to be stored, so that event is made here.
/// </summary>
[Collection(WidgetCollection.Name)]
public sealed class WayBackTests(WidgetFixture fixture)
{
    private const string Thaw = "dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))";

    [Fact]
    public async Task Coming_back_to_the_chat_goes_on_with_it()
    {
        await using var person = await fixture.VisitAsync();
        await person.AskAsync();
        await person.Page.GotoAsync("/health/live");

        await person.Page.GoBackAsync();
        await person.ReadyAsync();

        await Expect(person.Own).ToHaveTextAsync(["wat is leerplicht"]);
        await person.TapAsync("Meer weten");
        await Expect(person.Bubbles).ToHaveCountAsync(5);
    }

    [Fact]
    public async Task A_page_that_was_frozen_begins_anew_and_goes_on()
    {
        await using var person = await fixture.VisitAsync();
        await person.AskAsync();

        await person.Page.RunAndWaitForRequestFinishedAsync(() => person.Page.EvaluateAsync(Thaw), new() { Predicate = request => request.IsNavigationRequest });
        await person.ReadyAsync();

        await Expect(person.Own).ToHaveTextAsync(["wat is leerplicht"]);
        await person.TapAsync("Meer weten");
        await Expect(person.Bubbles).ToHaveCountAsync(5);
    }

    [Fact]
    public async Task After_leaving_quickly_a_frozen_page_shows_nothing_and_begins_empty()
    {
        await using var person = await fixture.VisitAsync();
        await person.AskAsync();
        await person.Box.FillAsync("en nog iets");
        // a browser stays where it is when a site has nothing to show: so the page as it was frozen can be looked at
        await person.Context.RouteAsync("https://www.nu.nl/**", route => route.FulfillAsync(new() { Status = 204 }));
        // not a tap: that would wait for the page that never comes
        await person.Page.GetByRole(AriaRole.Button, new() { Name = "Snel weg" }).DispatchEventAsync("click");
        Assert.Equal("none", await person.Page.EvaluateAsync<string>("getComputedStyle(document.documentElement).display"));

        await person.Page.RunAndWaitForRequestFinishedAsync(() => person.Page.EvaluateAsync(Thaw), new() { Predicate = request => request.IsNavigationRequest });
        await person.ReadyAsync();

        await Expect(person.Newest).ToContainTextAsync(Person.FirstWords);
        await Expect(person.Own).ToHaveCountAsync(0);
        await Expect(person.Box).ToHaveValueAsync(string.Empty);
    }
}
