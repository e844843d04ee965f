using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace YouthBot.EndToEnd.Page;

[Collection(PageCollection.Name)]
public sealed class ChatPageTests(PageFixture fixture)
{
    [Fact]
    public async Task A_question_gets_its_answer_with_the_source()
    {
        await using var visitor = await fixture.VisitAsync();
        await Expect(visitor.Newest).ToContainTextAsync("Ik ben de chatbot van");

        await visitor.SayAsync("wat is leerplicht");

        await Expect(visitor.Own).ToHaveTextAsync(["wat is leerplicht"]);
        await Expect(visitor.Newest).ToContainTextAsync("Chatbot:");
        await Expect(visitor.Newest).ToContainTextAsync("Bron:");
        await Expect(visitor.Newest.GetByRole(AriaRole.Link).First).ToHaveAttributeAsync("rel", "noopener noreferrer");
        var said = await visitor.TranscriptAsync();
        Assert.Equal(3, said.Count);
        Assert.Contains("Ik ben de chatbot van", said[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_tapped_answer_stays_as_words_of_the_person()
    {
        await using var visitor = await fixture.VisitAsync();
        await visitor.SayAsync("wat is leerplicht");

        await visitor.TapAsync("Meer weten");

        await Expect(visitor.Own.Last).ToHaveTextAsync("Meer weten");
        Assert.Equal(5, (await visitor.TranscriptAsync()).Count);
    }

    [Fact]
    public async Task A_human_is_one_tap_away_and_shown_once()
    {
        await using var visitor = await fixture.VisitAsync();
        await Expect(visitor.Human).ToHaveCountAsync(1);
        await visitor.SayAsync("wat is leerplicht");
        await Expect(visitor.Human).ToHaveCountAsync(1);

        await visitor.Human.ClickAsync();

        await Expect(visitor.Own.Last).ToHaveTextAsync("Praat met een mens");
        await Expect(visitor.Human).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task The_keyboard_alone_is_enough()
    {
        await using var visitor = await fixture.VisitAsync();
        var keyboard = visitor.Page.Keyboard;
        await keyboard.PressAsync("Tab");
        await Expect(visitor.Page.GetByRole(AriaRole.Link, new() { Name = "Naar het nieuwste bericht" })).ToBeInViewportAsync();
        await keyboard.PressAsync("Tab");
        await keyboard.PressAsync("Enter");
        await keyboard.TypeAsync("wat is leerplicht");
        await Expect(visitor.Box).ToHaveValueAsync("wat is leerplicht");
        await keyboard.PressAsync("Tab");
        await keyboard.PressAsync("Enter");

        await Expect(visitor.Newest).ToContainTextAsync("Bron:");
        await Expect(visitor.Page).ToHaveURLAsync(new Uri(fixture.Address, "/#laatste").ToString());
        await Expect(visitor.Newest).ToBeInViewportAsync();
    }

    [Fact]
    public async Task What_has_the_focus_is_never_behind_a_bar()
    {
        await using var visitor = await fixture.VisitAsync(new() { ViewportSize = new() { Width = 390, Height = 600 } });
        await visitor.SayAsync("wat is leerplicht");
        await visitor.Page.GotoAsync("/");
        for (var i = 0; i < 12; i++)
        {
            await visitor.Page.Keyboard.PressAsync("Tab");
            Assert.True(
                await visitor.Page.EvaluateAsync<bool>(
                    """
                    () => {
                        const focused = document.activeElement;
                        const box = focused.getClientRects()[0];
                        return document.body === focused
                            || focused.contains(document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2));
                    }
                    """),
                $"Tab {i + 1}");
        }
    }

    [Fact]
    public async Task Reloading_shows_the_same_talk_and_sends_nothing_again()
    {
        await using var visitor = await fixture.VisitAsync();
        await visitor.SayAsync("wat is leerplicht");
        // on a busy machine the end of the page comes later than its beginning
        await visitor.Page.WaitForLoadStateAsync();
        var before = await visitor.TranscriptAsync();

        await visitor.Page.ReloadAsync();

        Assert.Equal(before, await visitor.TranscriptAsync());
    }

    [Fact]
    public async Task Words_of_the_person_are_text_and_nothing_else()
    {
        await using var visitor = await fixture.VisitAsync();
        const string text = "**wat** is <script>alert(1)</script>\n[leerplicht](javascript:alert(1))";

        await visitor.SayAsync(text);
        // that a line ends is seen once the style sheets are there
        await visitor.Page.WaitForLoadStateAsync();

        Assert.Equal(text, await visitor.Own.InnerTextAsync());
        await Expect(visitor.Page.Locator("script:not([src^='/assets/'])")).ToHaveCountAsync(0);
        await Expect(visitor.Own.Locator("*")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task While_the_answer_is_on_its_way_the_page_says_so_and_looks_again()
    {
        await using var visitor = await fixture.VisitAsync();
        await visitor.SayAsync("wat is leerplicht");
        await using (await HeldAnswer.HoldAsync(fixture, visitor))
        {
            await visitor.Page.ReloadAsync();
            await Expect(visitor.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("nog bezig");
            await Expect(visitor.Human).ToHaveCountAsync(1);
            // nobody loses what they were writing to a page that reloads
            await Expect(visitor.Box).ToHaveCountAsync(0);
        }

        await Expect(visitor.Box).ToBeVisibleAsync(new() { Timeout = 15_000 });
        await Expect(visitor.Page.GetByRole(AriaRole.Status)).ToHaveCountAsync(0);
    }
}
