using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace YouthBot.EndToEnd.Widget;

/// <summary>The first promise, seen from the phone: nothing is lost, nothing is said twice, whatever happens to the line.</summary>
[Collection(WidgetCollection.Name)]
public sealed class LineTests(WidgetFixture fixture)
{
    private static readonly LocatorAssertionsToHaveTextOptions Patience = new() { Timeout = 30_000 };

    [Fact]
    public async Task What_was_sent_without_internet_arrives_once_when_it_is_back()
    {
        await using var person = await fixture.VisitAsync();
        await person.AskAsync();
        await person.Context.SetOfflineAsync(true);

        await person.SayAsync("Meer weten");
        await person.SayAsync("wat is kwalificatieplicht");
        await Expect(person.Notice).ToContainTextAsync("Geen verbinding");
        await Expect(person.Newest).ToContainTextAsync("wordt verstuurd");
        await person.Context.SetOfflineAsync(false);

        await Expect(person.Bubbles).ToHaveCountAsync(7, new() { Timeout = 30_000 });
        await Expect(person.Notice).ToHaveCountAsync(0);
        await person.ReloadAsync();
        await Expect(person.Own).ToHaveTextAsync(["wat is leerplicht", "Meer weten", "wat is kwalificatieplicht"]);
        await Expect(person.Bubbles).ToHaveCountAsync(7);
    }

    [Fact]
    public async Task What_was_underway_at_a_reload_arrives_once()
    {
        await using var person = await fixture.VisitAsync();
        await person.AskAsync();
        // the message arrives, and its confirmation does not
        await person.Context.RouteAsync("**/activities", async route =>
        {
            await route.FetchAsync();
            await route.AbortAsync();
        });
        await person.SayAsync("Meer weten");
        await Expect(person.Bubbles).ToHaveCountAsync(5);
        await person.Context.UnrouteAsync("**/activities");

        await person.ReloadAsync();

        await Expect(person.Bubbles).ToHaveCountAsync(5);
        await Expect(person.Own).ToHaveTextAsync(["wat is leerplicht", "Meer weten"]);
    }

    [Fact]
    public async Task The_server_may_be_killed_and_the_talk_goes_on()
    {
        await using var person = await fixture.VisitAsync();
        await person.AskAsync();

        await fixture.KillAsync();
        await person.SayAsync("Meer weten");
        await Expect(person.Newest).ToContainTextAsync("wordt verstuurd");
        await fixture.StartAsync();

        await Expect(person.Own).ToHaveTextAsync(["wat is leerplicht", "Meer weten"], Patience);
        await Expect(person.Bubbles).ToHaveCountAsync(5, new() { Timeout = 30_000 });
        await person.SayAsync("wat is kwalificatieplicht");
        await Expect(person.Bubbles).ToHaveCountAsync(7);
        await person.ReloadAsync();
        await Expect(person.Bubbles).ToHaveCountAsync(7);
    }

    [Fact]
    public async Task A_message_that_is_refused_says_so_and_can_be_sent_again()
    {
        await using var person = await fixture.VisitAsync();
        await person.AskAsync();
        await person.Context.RouteAsync("**/activities", route => route.FulfillAsync(new() { Status = 400 }));
        await person.SayAsync("Meer weten");
        await Expect(person.Newest).ToContainTextAsync("Niet verstuurd");
        await Expect(person.Page.GetByRole(AriaRole.Alert).Filter(new() { HasText = "niet verstuurd" })).ToHaveCountAsync(1);
        await person.Context.UnrouteAsync("**/activities");

        await person.TapAsync("Opnieuw proberen");

        await Expect(person.Bubbles).ToHaveCountAsync(5);
        await Expect(person.Own).ToHaveTextAsync(["wat is leerplicht", "Meer weten"]);
    }

    [Fact]
    public async Task A_first_message_that_something_in_between_does_not_let_through_says_so_too()
    {
        await using var person = await fixture.VisitAsync();
        await person.Context.RouteAsync("**/chat/token", route => route.FulfillAsync(new() { Status = 404 }));
        await person.SayAsync("wat is leerplicht");
        await Expect(person.Newest).ToContainTextAsync("Niet verstuurd");
        await person.Context.UnrouteAsync("**/chat/token");

        await person.TapAsync("Opnieuw proberen");

        await Expect(person.Newest).ToContainTextAsync(Person.Answer);
        await Expect(person.Own).ToHaveTextAsync(["wat is leerplicht"]);
    }

    [Fact]
    public async Task An_expired_token_is_renewed_on_the_way()
    {
        await using var person = await fixture.VisitAsync();
        await person.AskAsync();
        var refused = 0;
        await person.Context.RouteAsync("**/activities", async route =>
        {
            if (Interlocked.Increment(ref refused) == 1) await route.FulfillAsync(new() { Status = 403 });
            else await route.ContinueAsync();
        });

        await person.SayAsync("Meer weten");

        await Expect(person.Bubbles).ToHaveCountAsync(5);
        Assert.Equal(2, refused);
    }

    [Fact]
    public async Task Where_sockets_are_stopped_the_chat_asks_instead()
    {
        await using var person = await fixture.ArriveAsync();
        await person.Page.RouteWebSocketAsync("**/stream**", socket => _ = socket.CloseAsync());
        await person.OpenAsync("/");

        await person.SayAsync("wat is leerplicht");

        await Expect(person.Newest).ToContainTextAsync(Person.Answer, new() { Timeout = 30_000 });
        await Expect(person.Bubbles).ToHaveCountAsync(3);
    }
}
