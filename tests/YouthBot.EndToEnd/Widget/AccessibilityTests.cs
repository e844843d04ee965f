using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace YouthBot.EndToEnd.Widget;

[Collection(WidgetCollection.Name)]
public sealed class AccessibilityTests(WidgetFixture fixture)
{
    public static TheoryData<string> States => [.. WidgetStates.Names];

    /// <summary>Once for each state: a small phone, and then the same in dark.</summary>
    [Theory]
    [MemberData(nameof(States))]
    public async Task Axe_finds_nothing_and_nothing_is_wider_than_a_small_phone(string state)
    {
        await using var person = await fixture.VisitAsync(new()
        {
            BypassCSP = true, ViewportSize = new() { Width = 320, Height = 640 }, ReducedMotion = ReducedMotion.Reduce,
        });
        await WidgetStates.ReachAsync(state, person);

        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await person.Page.EmulateMediaAsync(new() { ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce });
            var result = await person.Page.RunAxe();
            Assert.True(result.Violations.Length == 0, string.Join('\n', result.Violations.Select(violation =>
                $"{scheme} {violation.Id}: {violation.Help}: {string.Join(" | ", violation.Nodes.Select(node => node.Html))}")));
        }

        // nothing moves for who asked for that; where something does for everybody else, this can see it
        Assert.False(await person.Page.EvaluateAsync<bool>(Moves));
        if (state == "awaited")
        {
            await person.Page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.NoPreference });
            Assert.True(await person.Page.EvaluateAsync<bool>(Moves));
        }

        Assert.Equal(320, await person.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        foreach (var target in await person.Page.Locator("button:visible, textarea:visible, a.yb-button:visible").AllAsync())
        {
            var box = (await target.BoundingBoxAsync())!;
            Assert.True(box is { Height: >= 44, Width: >= 44 }, await target.InnerTextAsync());
        }
    }

    [Fact]
    public async Task The_log_is_empty_at_first_and_hears_only_what_comes_after()
    {
        await using var person = await fixture.VisitAsync();
        await Expect(person.Log.GetByRole(AriaRole.Listitem)).ToHaveCountAsync(0);

        await person.AskAsync();

        await Expect(person.Log.GetByRole(AriaRole.Listitem)).ToHaveCountAsync(2);
        await Expect(person.Log.GetByRole(AriaRole.Listitem).First).ToContainTextAsync("Jij:");
        await Expect(person.Log.GetByRole(AriaRole.Listitem).Last).ToContainTextAsync("Chatbot:");
    }

    [Fact]
    public async Task The_keyboard_alone_is_enough_and_the_focus_is_never_taken()
    {
        await using var person = await fixture.VisitAsync();
        var keyboard = person.Page.Keyboard;
        await keyboard.PressAsync("Tab");
        await Expect(person.Page.GetByRole(AriaRole.Link, new() { Name = "Naar het nieuwste bericht" })).ToBeInViewportAsync();
        await keyboard.PressAsync("Tab");
        await keyboard.PressAsync("Enter");
        await keyboard.TypeAsync("wat is");
        await keyboard.PressAsync("Shift+Enter");
        await keyboard.TypeAsync("leerplicht");
        await Expect(person.Box).ToHaveValueAsync("wat is\nleerplicht");
        await keyboard.PressAsync("Enter");
        await Expect(person.Newest).ToContainTextAsync(Person.Answer);
        await Expect(person.Box).ToBeFocusedAsync();

        // back to the buttons, and on with the next ones
        var more = person.Page.GetByRole(AriaRole.Button, new() { Name = "Meer weten" });
        for (var i = 0; i < 10 && !await IsFocusedAsync(more); i++) await keyboard.PressAsync("Shift+Tab");
        await keyboard.PressAsync("Enter");
        await Expect(person.Bubbles).ToHaveCountAsync(5);
        await Expect(person.Page.GetByRole(AriaRole.Group, new() { Name = "Snelle antwoorden" })).ToBeFocusedAsync();

        // the dialog closes with Escape and gives the focus back
        var own = person.Page.GetByRole(AriaRole.Button, new() { Name = "Wis of bewaar" });
        for (var i = 0; i < 10 && !await IsFocusedAsync(own); i++) await keyboard.PressAsync("Tab");
        await keyboard.PressAsync("Enter");
        var dialog = person.Page.GetByRole(AriaRole.Dialog);
        await Expect(dialog.GetByRole(AriaRole.Heading)).ToBeFocusedAsync();
        await keyboard.PressAsync("Tab");
        await Expect(dialog.GetByRole(AriaRole.Button, new() { Name = "Snel weg" })).ToBeFocusedAsync();
        await keyboard.PressAsync("Tab");
        await keyboard.PressAsync("Enter");
        await Expect(dialog.GetByRole(AriaRole.Button, new() { Name = "Bewaar niet meer" })).ToBeFocusedAsync();
        await keyboard.PressAsync("Escape");
        await Expect(person.Page.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);
        await Expect(own).ToBeFocusedAsync();
    }

    [Fact]
    public async Task On_the_smallest_phone_the_talk_has_the_most_room()
    {
        const int height = 568;
        await using var person = await fixture.VisitAsync(new() { ViewportSize = new() { Width = 320, Height = height } });
        await person.AskAsync();

        var composer = (await person.Page.GetByRole(AriaRole.Region, new() { Name = "Schrijven" }).BoundingBoxAsync())!;
        var header = (await person.Page.GetByRole(AriaRole.Banner).BoundingBoxAsync())!;

        Assert.InRange(composer.Height, 0, height * 0.25);
        Assert.InRange(header.Height, 0, height * 0.15);
        Assert.True(await person.Page.Locator(".yb-header__under").EvaluateAsync<bool>("under => under.scrollWidth <= under.clientWidth"));
    }

    [Fact]
    public async Task What_has_the_focus_is_never_behind_a_bar()
    {
        await using var person = await fixture.VisitAsync(new() { ViewportSize = new() { Width = 390, Height = 600 }, ReducedMotion = ReducedMotion.Reduce });
        await person.AskAsync();
        await TabThroughAsync(person);

        // the bar at the bottom grows with a long draft, and with what the page says in it
        await person.Box.FillAsync(string.Join('\n', Enumerable.Repeat("ik weet niet of ik", 9)));
        await person.Context.SetOfflineAsync(true);
        await Expect(person.Notice).ToContainTextAsync("Geen verbinding");
        await TabThroughAsync(person);
    }

    private static async Task TabThroughAsync(Person person)
    {
        foreach (var key in (string[])["Tab", "Shift+Tab"])
        {
            for (var i = 0; i < 14; i++)
            {
                await person.Page.Keyboard.PressAsync(key);
                Assert.True(
                    await person.Page.EvaluateAsync<bool>(
                        """
                        () => {
                            const focused = document.activeElement;
                            if (document.body === focused) return true;
                            const box = focused.getClientRects()[0];
                            const lies = y => focused.contains(document.elementFromPoint(box.x + box.width / 2, y));
                            return [box.top + 4, (box.top + box.bottom) / 2, box.bottom - 4].every(lies);
                        }
                        """),
                    $"{key} {i + 1}: {await person.Page.EvaluateAsync<string>("document.activeElement.outerHTML")}");
            }
        }
    }

    /// <summary>Whoever said something at length and looked at nothing else sees the answer come.</summary>
    [Fact]
    public async Task The_answer_to_many_words_comes_into_sight()
    {
        await using var person = await fixture.VisitAsync(new() { ViewportSize = new() { Width = 320, Height = 568 } });

        await person.SayAsync(string.Join('\n', Enumerable.Repeat("wat is leerplicht", 30)));

        await Expect(person.Newest).ToContainTextAsync("Chatbot:");
        await Expect(person.Newest).ToBeInViewportAsync();
        await Expect(person.Page.GetByRole(AriaRole.Button, new() { Name = "Nieuw bericht" })).ToHaveCountAsync(0);
    }

    private static Task<bool> IsFocusedAsync(ILocator locator) => locator.EvaluateAsync<bool>("element => element === document.activeElement");

    /// <summary>Where the person's own colours replace ours, what only a background said is said by a line.</summary>
    [Theory]
    [InlineData("phone-dark", 320, 568, ColorScheme.Dark, ForcedColors.None)]
    [InlineData("phone-forced", 320, 568, ColorScheme.Dark, ForcedColors.Active)]
    [InlineData("wide-dark", 1280, 800, ColorScheme.Dark, ForcedColors.None)]
    [InlineData("wide-forced", 1280, 800, ColorScheme.Light, ForcedColors.Active)]
    public async Task Every_bubble_and_button_has_an_edge_in_every_light(string name, int width, int height, ColorScheme scheme, ForcedColors forced)
    {
        await using var person = await fixture.VisitAsync(new()
        {
            ViewportSize = new() { Width = width, Height = height }, ColorScheme = scheme, ForcedColors = forced, ReducedMotion = ReducedMotion.Reduce,
        });
        await person.AskAsync();
        await person.Page.ScreenshotAsync(new() { Path = Path.Combine(Repository.Root, "artifacts", "screenshots", $"chat-{name}.png") });

        if (forced is ForcedColors.Active)
        {
            foreach (var seen in await person.Page.Locator(".yb-bubble, button:visible, textarea:visible").AllAsync())
                Assert.True(await seen.EvaluateAsync<bool>(Edged), await seen.InnerTextAsync());
        }
    }

    private const string Moves = "() => document.getAnimations().some(one => one.effect.getComputedTiming().duration > 10)";

    private const string Edged = "one => parseFloat(getComputedStyle(one).borderTopWidth) >= 1 && getComputedStyle(one).borderTopStyle !== 'none'";
}
