using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace YouthBot.EndToEnd.Widget;

[Collection(WidgetCollection.Name)]
public sealed class TalkTests(WidgetFixture fixture)
{
    [Fact]
    public async Task Looking_makes_no_conversation()
    {
        await using var person = await fixture.ArriveAsync();
        var requests = new List<string>();
        person.Page.Request += (_, request) => requests.Add(request.Method);

        await person.OpenAsync("/");

        await Expect(person.Newest).ToContainTextAsync(Person.FirstWords);
        Assert.All(requests, method => Assert.Equal("GET", method));
        Assert.Empty(await person.Page.EvaluateAsync<string[]>("Object.keys(sessionStorage).concat(Object.keys(localStorage))"));
        Assert.Empty(person.Complaints);
    }

    [Fact]
    public async Task A_question_gets_its_answer()
    {
        await using var person = await fixture.VisitAsync();

        await person.SayAsync("wat is leerplicht");

        await Expect(person.Own).ToHaveTextAsync(["wat is leerplicht"]);
        await Expect(person.Newest).ToContainTextAsync("Chatbot:");
        await Expect(person.Newest).ToContainTextAsync(Person.Answer);
        await Expect(person.Newest.GetByRole(AriaRole.Link).First).ToHaveAttributeAsync("rel", "noopener noreferrer");
        await Expect(person.Bubbles).ToHaveCountAsync(3);
        await Expect(person.Bubbles.First).ToContainTextAsync(Person.FirstWords);
        await Expect(person.Box).ToHaveValueAsync(string.Empty);
        Assert.Empty(person.Complaints);
    }

    [Fact]
    public async Task A_tapped_answer_stays_as_words_of_the_person()
    {
        await using var person = await fixture.VisitAsync();
        await person.AskAsync();

        await person.TapAsync("Meer weten");

        await Expect(person.Own.Last).ToHaveTextAsync("Meer weten");
        await Expect(person.Bubbles).ToHaveCountAsync(5);
        await Expect(person.Newest).ToContainTextAsync("Chatbot:");
    }

    [Fact]
    public async Task A_human_is_one_tap_away_and_shown_once()
    {
        await using var person = await fixture.VisitAsync();
        var human = person.Page.GetByRole(AriaRole.Button, new() { Name = "Praat met een mens" });
        await Expect(human).ToHaveCountAsync(1);
        await person.AskAsync();
        await Expect(human).ToHaveCountAsync(1);

        // as people do who are used to icons
        await human.DblClickAsync();

        await Expect(person.Own).ToHaveTextAsync(["wat is leerplicht", "Praat met een mens"]);
        await Expect(person.Newest).ToContainTextAsync("Chatbot:");
        await Expect(human).ToHaveCountAsync(1);
        await person.Box.FillAsync("dank je");
        await person.Page.GetByRole(AriaRole.Button, new() { Name = "Verstuur" }).DblClickAsync();
        await Expect(person.Own).ToHaveTextAsync(["wat is leerplicht", "Praat met een mens", "dank je"]);
        await Expect(person.Notice).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task The_region_of_the_address_is_the_region_of_the_talk()
    {
        await using var person = await fixture.ArriveAsync();
        await person.OpenAsync("/?regio=zuid-holland-noord");
        await Expect(person.Newest).ToContainTextAsync("Holland Rijnland");

        await person.AskAsync();

        await Expect(person.Bubbles.First).ToContainTextAsync("Holland Rijnland");
    }

    [Fact]
    public async Task Words_of_the_person_are_text_and_nothing_else()
    {
        await using var person = await fixture.VisitAsync();
        const string text = "**wat** is <script>alert(1)</script>\n[leerplicht](javascript:alert(1))";

        await person.SayAsync(text);

        await Expect(person.Bubbles).ToHaveCountAsync(3);
        Assert.Equal(text, await person.Own.InnerTextAsync());
        await Expect(person.Own.Locator("*")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task An_empty_message_is_not_sent_and_the_page_says_why()
    {
        await using var person = await fixture.VisitAsync();

        await person.TapAsync("Verstuur");

        await Expect(person.Notice).ToContainTextAsync("nog geen woorden");
        await Expect(person.Own).ToHaveCountAsync(0);
        await person.Box.FillAsync("h");
        await Expect(person.Notice).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task What_somebody_writes_before_the_script_comes_is_not_lost()
    {
        await using var person = await fixture.ArriveAsync();
        var script = new TaskCompletionSource();
        await person.Context.RouteAsync("**/assets/*.js", async route =>
        {
            await script.Task;
            await route.ContinueAsync();
        });
        await person.Page.GotoAsync("/", new() { WaitUntil = WaitUntilState.Commit });
        await person.Box.FillAsync("wat is leer");
        await person.Box.FocusAsync();

        script.SetResult();
        await person.ReadyAsync();

        await Expect(person.Box).ToHaveValueAsync("wat is leer");
        await Expect(person.Box).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_talk_that_began_without_the_script_goes_on_in_the_tab()
    {
        await using var person = await fixture.ArriveAsync();
        await person.Context.RouteAsync("**/assets/*.js", route => route.AbortAsync());
        await person.Page.GotoAsync("/");
        await person.AskAsync();
        await person.Context.UnrouteAsync("**/assets/*.js");

        await person.ReloadAsync();

        await Expect(person.Own).ToHaveTextAsync(["wat is leerplicht"]);
        await person.SayAsync("Meer weten");
        await Expect(person.Bubbles).ToHaveCountAsync(5);
        Assert.DoesNotContain(await person.Context.CookiesAsync(), cookie => cookie.Name == "yb-gesprek");
    }
}
