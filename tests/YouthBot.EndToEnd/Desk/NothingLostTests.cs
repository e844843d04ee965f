using System.Globalization;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace YouthBot.EndToEnd.Desk;

/// <summary>The line breaks, the page goes, the session ends, the conversation goes away: what the coach wrote and what came in is still there.</summary>
[Collection(DeskCollection.Name)]
public sealed class NothingLostTests
{
    /// <summary>A page behind another, or on a busy computer: what is to happen after the drawing happens two seconds later.</summary>
    private const string SlowDevice = """
        const later = window.setTimeout.bind(window);
        window.requestAnimationFrame = draw => later(draw, 2000);
        window.setTimeout = (deed, delay = 0, ...rest) => later(deed, delay < 100 ? delay + 2000 : delay, ...rest);
        """;

    private readonly DeskFixture fixture;

    public NothingLostTests(DeskFixture fixture)
    {
        this.fixture = fixture;
        fixture.MoveOn();
    }

    [Fact]
    public async Task A_reload_and_a_line_that_went_dead_lose_nothing()
    {
        await using var anna = await fixture.ArriveAsync("dora");
        await using var youth = await fixture.TalkAsync(anna);
        await anna.Box.FillAsync("Dit was ik aan het schrijven");
        await anna.Page.ReloadAsync();
        await anna.ReadyAsync();
        await anna.Own.GetByRole(AriaRole.Button).First.ClickAsync();
        await Expect(anna.Box).ToHaveValueAsync("Dit was ik aan het schrijven");
        await Expect(anna.Talk).ToContainTextAsync("leest nu mee");

        // a browser that says it is offline, and never that it is back
        await anna.Page.EvaluateAsync("() => { dispatchEvent(new Event('offline')); }");
        await Expect(anna.Page.GetByText("Geen verbinding.")).ToBeVisibleAsync();
        await youth.SayAsync("ben je daar?");
        await Expect(anna.Talk).ToContainTextAsync("ben je daar?");
        await Expect(anna.Page.GetByText("Geen verbinding.")).ToHaveCountAsync(0);

        // a line that is refused once, while whether the session is over gets no answer at all
        await anna.Page.RouteAsync("**/desk/here**", _ => { });
        await anna.Page.RouteAsync("**/desk/feed**", route => route.FulfillAsync(new() { Status = 503 }), new() { Times = 1 });
        await anna.Page.RunAndWaitForRequestFinishedAsync(
            () => anna.Page.EvaluateAsync("() => { dispatchEvent(new Event('offline')); }"),
            new() { Predicate = request => request.Url.Contains("/desk/feed", StringComparison.Ordinal) });
        await Expect(anna.Page.GetByText("Geen verbinding.")).ToHaveCountAsync(0);
        await anna.Page.UnrouteAllAsync();

        // the young person goes back to the bot while the coach writes: that is said, and the words are not lost
        await anna.Box.FillAsync("Dit wilde ik nog zeggen");
        await youth.SayAsync("terug naar de bot");
        await Expect(anna.Lost).ToContainTextAsync("Dit wilde ik nog zeggen");
        await anna.Page.GetByRole(AriaRole.Button, new() { Name = "Sluit" }).ClickAsync();
        await Expect(anna.Page.Locator("body")).Not.ToContainTextAsync("Dit wilde ik nog zeggen");
    }

    [Fact]
    public async Task A_page_that_is_drawn_late_knows_what_came_before()
    {
        await using var anna = await fixture.ArriveAsync("nora");
        await anna.Page.AddInitScriptAsync(SlowDevice);
        await anna.Page.ReloadAsync();
        await anna.ReadyAsync();
    }

    [Fact]
    public async Task What_was_written_outlives_the_session_and_is_its_coachs_alone()
    {
        await using var anna = await fixture.ArriveAsync("karin");
        await using var youth = await fixture.TalkAsync(anna);
        await anna.Box.FillAsync("Wacht even, ik zoek het op");
        await anna.EndSessionAsync();
        await Expect(anna.Page).ToHaveTitleAsync("Afgemeld – Coachbalie");
        await Expect(anna.Page.Locator("body")).Not.ToContainTextAsync("leest nu mee");
        await youth.SayAsync("terug naar de bot");
        await Expect(youth.Newest).ToContainTextAsync("Je praat weer met mij");

        // the conversation went away before the page was there: it is said all the same, until the coach has seen it
        await fixture.SignInAsync(anna.Context, "karin");
        await anna.Page.GetByRole(AriaRole.Link, new() { Name = "Meld je opnieuw aan" }).ClickAsync();
        await Expect(anna.Lost).ToContainTextAsync("Wacht even, ik zoek het op");
        await anna.Page.ReloadAsync();
        await Expect(anna.Lost).ToContainTextAsync("Wacht even, ik zoek het op");

        // a colleague at the same computer gets nothing of it
        await fixture.SignInAsync(anna.Context, "lotte");
        await anna.Page.ReloadAsync();
        await anna.ReadyAsync();
        await Expect(anna.Lost).ToHaveCountAsync(0);
        Assert.Empty(await anna.Page.EvaluateAsync<string[]>("Object.keys(sessionStorage)"));
    }

    [Fact]
    public async Task What_was_planned_and_taken_later_does_not_go_away_in_silence()
    {
        await using var anna = await fixture.ArriveAsync("maud");
        await using var youth = await fixture.VisitAsync();
        foreach (var words in new[] { "bel mij terug", "Bellen", "morgen na vier uur", "Liever geen nummer" }) await youth.SayAsync(words);
        await anna.CallBacks.GetByRole(AriaRole.Button, new() { Name = "Plan" }).ClickAsync();
        var tomorrow = TimeProvider.System.GetLocalNow().AddDays(1).ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture);
        await anna.Dialog.GetByLabel("Wanneer?").FillAsync(tomorrow);
        await anna.Dialog.GetByRole(AriaRole.Button, new() { Name = "Plan", Exact = true }).ClickAsync();
        await Expect(anna.CallBacks).ToContainTextAsync("gepland:");
        await anna.CallBacks.GetByRole(AriaRole.Button, new() { Name = "Neem nu" }).ClickAsync();
        await anna.Box.FillAsync("Ik bel je zo");
        await youth.SayAsync("terug naar de bot");
        await Expect(anna.Lost).ToContainTextAsync("Ik bel je zo");
    }
}
