using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace YouthBot.EndToEnd.Widget;

/// <summary>A phone that sleeps keeps its page and loses its line, and nobody tells the page so.</summary>
[Collection(WidgetCollection.Name)]
public sealed class SleepTests(WidgetFixture fixture)
{
    /// <summary>Longer than the server is ever silent, shorter than the page waits for it.</summary>
    private const int Nap = 30_000;

    [Fact]
    public async Task On_waking_the_line_is_renewed_at_once_and_what_was_missed_is_there_once()
    {
        await using var person = await fixture.ArriveAsync();
        await person.Context.Clock.InstallAsync();
        var line = new Line();
        await person.Page.RouteWebSocketAsync("**/stream**", line.Carry);
        await person.OpenAsync("/");
        await person.AskAsync();
        await KeepAsync(person);

        await TurnScreenAsync(person, "hidden");
        line.Die();
        // meanwhile the talk goes on elsewhere: another tab, or an answer that was on its way
        var other = await person.NewTabAsync();
        await other.SayAsync("Meer weten");
        await Expect(other.Bubbles).ToHaveCountAsync(5);
        await Expect(person.Bubbles).ToHaveCountAsync(3);
        await person.Context.Clock.FastForwardAsync(Nap);
        // the clock stands still: whatever happens now was not waited for
        await person.Context.Clock.PauseAtAsync(await person.Page.EvaluateAsync<DateTime>("new Date(Date.now() + 1000)"));
        var opened = line.Opened;
        await TurnScreenAsync(person, "visible");

        await Expect(person.Bubbles).ToHaveCountAsync(5);
        await person.Context.Clock.ResumeAsync();
        Assert.Equal(opened + 1, line.Opened);
        await person.SayAsync("wat is kwalificatieplicht");
        await Expect(person.Bubbles).ToHaveCountAsync(7);
        await Expect(person.Own).ToHaveTextAsync(["wat is leerplicht", "Meer weten", "wat is kwalificatieplicht"]);
        await person.ReloadAsync();
        await Expect(person.Bubbles).ToHaveCountAsync(7);
    }

    [Fact]
    public async Task Looking_away_for_a_moment_changes_nothing()
    {
        await using var person = await fixture.ArriveAsync();
        var line = new Line();
        await person.Page.RouteWebSocketAsync("**/stream**", line.Carry);
        await person.OpenAsync("/");
        await person.AskAsync();

        await TurnScreenAsync(person, "hidden");
        await TurnScreenAsync(person, "visible");
        await person.SayAsync("Meer weten");

        await Expect(person.Bubbles).ToHaveCountAsync(5);
        Assert.Equal(1, line.Opened);
    }

    /// <summary>What the browser does for a page that is looked at no more: a headless one shows every page always.</summary>
    private static Task TurnScreenAsync(Person person, string state) => person.Page.EvaluateAsync(
        """
        state => {
            Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state });
            document.dispatchEvent(new Event('visibilitychange'));
        }
        """,
        state);

    private static async Task KeepAsync(Person person)
    {
        await person.TapAsync("Wis of bewaar");
        await person.TapAsync("Bewaar op dit apparaat");
        await person.TapAsync("Terug naar het gesprek");
    }

    /// <summary>The sockets of a page. One that died still looks open.</summary>
    private sealed class Line
    {
        private int dead;

        public int Opened { get; private set; }

        public void Carry(IWebSocketRoute socket)
        {
            var number = ++Opened;
            var server = socket.ConnectToServer();
            server.OnMessage(frame =>
            {
                if (number > dead) socket.Send(frame.Text ?? string.Empty);
            });
        }

        /// <summary>Nothing comes through any more, and nothing says so.</summary>
        public void Die() => dead = Opened;
    }
}
