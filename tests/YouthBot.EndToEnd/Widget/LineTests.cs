using System.Collections.Concurrent;
using System.Text.Json.Nodes;
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
        await using var person = await fixture.ArriveAsync();
        var silent = false;
        await person.Page.RouteWebSocketAsync("**/stream**", socket => socket.ConnectToServer().OnMessage(frame =>
        {
            if (!silent) socket.Send(frame.Text ?? string.Empty);
        }));
        await person.OpenAsync("/");
        await person.AskAsync();
        // the message arrives, and nothing says so: no confirmation, and no word on the stream
        silent = true;
        var sent = new ConcurrentQueue<string>();
        var arrived = new TaskCompletionSource();
        await person.Context.RouteAsync("**/activities", async route =>
        {
            sent.Enqueue(JsonNode.Parse(route.Request.PostData!)!["channelData"]!["clientActivityID"]!.GetValue<string>());
            await route.FetchAsync();
            await route.AbortAsync();
            arrived.TrySetResult();
        });
        await person.SayAsync("Meer weten");
        await arrived.Task;
        await Expect(person.Newest).ToContainTextAsync("wordt verstuurd");
        var kept = await person.Page.EvaluateAsync<string>("sessionStorage.getItem('yb-onderweg')");
        Assert.Contains(sent.First(), kept, StringComparison.Ordinal);
        await person.Context.UnrouteAsync("**/activities");
        person.Page.Request += (_, request) =>
        {
            if (IsPost(request)) sent.Enqueue(JsonNode.Parse(request.PostData!)!["channelData"]!["clientActivityID"]!.GetValue<string>());
        };
        silent = false;

        var again = await person.Page.RunAndWaitForRequestFinishedAsync(() => person.Page.ReloadAsync(), new() { Predicate = IsPost });

        Assert.Equal(200, (await again.ResponseAsync())!.Status);
        await Expect(person.Bubbles).ToHaveCountAsync(5);
        await Expect(person.Own).ToHaveTextAsync(["wat is leerplicht", "Meer weten"]);
        Assert.True(sent.Count >= 2);
        Assert.Single(sent.Distinct());
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
        // it takes nothing away: the buttons of the answer are there, and the talk goes on below it
        await Expect(person.Page.GetByRole(AriaRole.Button, new() { Name = "Meer weten" })).ToBeVisibleAsync();
        await person.Context.UnrouteAsync("**/activities");
        await person.SayAsync("wat is kwalificatieplicht");
        await Expect(person.Newest).ToContainTextAsync(Person.Answer);
        await Expect(person.Own).ToHaveTextAsync(["wat is leerplicht", "Meer weten", "wat is kwalificatieplicht"]);

        await person.Page.GetByRole(AriaRole.Button, new() { Name = "Opnieuw proberen" }).PressAsync("Enter");

        await Expect(person.Box).ToBeFocusedAsync();
        await Expect(person.Bubbles).ToHaveCountAsync(7);
        await Expect(person.Own).ToHaveTextAsync(["wat is leerplicht", "wat is kwalificatieplicht", "Meer weten"]);
    }

    [Fact]
    public async Task A_first_message_that_something_in_between_does_not_let_through_arrives_when_it_does()
    {
        await using var person = await fixture.VisitAsync();
        var asked = 0;
        await person.Context.RouteAsync("**/chat/token", async route =>
        {
            if (Interlocked.Increment(ref asked) <= 2) await route.FulfillAsync(new() { Status = 404 });
            else await route.ContinueAsync();
        });

        await person.SayAsync("wat is leerplicht");

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

    private static bool IsPost(IRequest request) =>
        request.Method == "POST" && request.Url.EndsWith("/activities", StringComparison.Ordinal);

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
