using Microsoft.Playwright;
using YouthBot.EndToEnd.Widget;
using static Microsoft.Playwright.Assertions;

namespace YouthBot.EndToEnd.Pictures;

/// <summary>
/// The pictures of the README are a real talk with the program. They come to artifacts/pictures, or to the folder that
/// <c>YOUTHBOT_PICTURES</c> names: docs/pictures/make.sh.
/// </summary>
[Collection(WidgetCollection.Name)]
public sealed class PictureTests(WidgetFixture fixture)
{
    private const int Largest = 150 * 1024;

    /// <summary>A bare machine has a wide font that no phone has.</summary>
    private const string FontOfAPhone = ":root { --basis-text-font-family-default: Roboto, 'Liberation Sans', Arial, sans-serif; }";

    [Theory]
    [InlineData("chat-phone", 390, 844)]
    [InlineData("chat-wide", 1000, 660)]
    public async Task The_chat_as_it_is(string name, int width, int height)
    {
        await using var person = await fixture.ArriveAsync(new()
        {
            ViewportSize = new() { Width = width, Height = height },
            DeviceScaleFactor = 1.25f,
            ReducedMotion = ReducedMotion.Reduce,
            BypassCSP = true,
        });
        await person.OpenAsync("/?regio=zuid-holland-noord");
        await person.Page.AddStyleTagAsync(new() { Content = FontOfAPhone });
        await person.SayAsync("ik ben 16, mag ik stoppen met school");
        await Expect(person.Bubbles).ToHaveCountAsync(3);
        await Expect(person.Newest).ToContainTextAsync(Person.Answer);
        // nobody is typing
        await person.Box.BlurAsync();
        await person.Own.Last.EvaluateAsync("bubble => scrollTo(0, bubble.getBoundingClientRect().top + scrollY - 120)");

        var picture = await person.Page.ScreenshotAsync(new() { Path = Path.Combine(Folder(), $"{name}.png"), Caret = ScreenshotCaret.Hide });

        Assert.InRange(picture.Length, 1, Largest);
    }

    private static string Folder() =>
        Path.Combine(Repository.Root, Environment.GetEnvironmentVariable("YOUTHBOT_PICTURES") ?? Path.Combine("artifacts", "pictures"));
}
