using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace YouthBot.EndToEnd.Widget;

/// <summary>A desktop window of 1280 × 1024 at 400 %: to the page that is 320 × 256, with four real dots for each of its own.</summary>
[Collection(WidgetCollection.Name)]
public sealed class ZoomTests(WidgetFixture fixture)
{
    private const int Width = 320;
    private const int Height = 256;

    /// <summary>Whether what has the focus can be seen: its (first) line is inside the window, and nothing lies over it.</summary>
    private const string FocusIsSeen =
        """
        () => {
            const focused = document.activeElement;
            if (focused === document.body) return true;
            const box = focused.getClientRects()[0];
            if (box.left < 0 || box.right > innerWidth || box.top < 0 || box.bottom > innerHeight) return false;
            const middle = (box.left + box.right) / 2;
            return [box.top + 4, (box.top + box.bottom) / 2, box.bottom - 4].every(y => focused.contains(document.elementFromPoint(middle, y)));
        }
        """;

    [Fact]
    public async Task Somebody_who_sees_little_can_ask_read_and_tap()
    {
        await using var person = await VisitAsync();
        await person.AskAsync();
        await ExpectNothingSidewaysAsync(person);

        await person.Box.FocusAsync();
        await person.Page.Keyboard.TypeAsync("wat is kwalificatieplicht");
        await Expect(person.Box).ToBeInViewportAsync(new() { Ratio = 1 });
        await person.Page.Keyboard.PressAsync("Enter");
        await Expect(person.Bubbles).ToHaveCountAsync(5);
        await Expect(person.Newest).ToBeInViewportAsync();
        await ExpectNothingSidewaysAsync(person);

        await person.TapAsync("Wis of bewaar");
        await Expect(person.Page.GetByRole(AriaRole.Dialog)).ToBeInViewportAsync();
        await ExpectNothingSidewaysAsync(person);
    }

    [Fact]
    public async Task What_has_the_focus_is_always_seen()
    {
        await using var person = await VisitAsync();
        await person.AskAsync();
        foreach (var key in new[] { "Tab", "Shift+Tab" })
        {
            for (var i = 1; i <= 14; i++)
            {
                await person.Page.Keyboard.PressAsync(key);
                Assert.True(
                    await person.Page.EvaluateAsync<bool>(FocusIsSeen),
                    $"{key} {i}: {await person.Page.EvaluateAsync<string>("document.activeElement.outerHTML")}");
            }
        }
    }

    private Task<Person> VisitAsync() => fixture.VisitAsync(new()
    {
        ViewportSize = new() { Width = Width, Height = Height }, DeviceScaleFactor = 4, ReducedMotion = ReducedMotion.Reduce,
    });

    private static async Task ExpectNothingSidewaysAsync(Person person) =>
        Assert.Equal(Width, await person.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
}
