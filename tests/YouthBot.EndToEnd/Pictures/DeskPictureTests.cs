using Microsoft.Playwright;
using YouthBot.EndToEnd.Desk;
using static Microsoft.Playwright.Assertions;

namespace YouthBot.EndToEnd.Pictures;

/// <summary>The pictures of docs/coach.md, as those of the README: docs/pictures/make.sh.</summary>
[Collection(DeskCollection.Name)]
public sealed class DeskPictureTests
{
    private const int Largest = 150 * 1024;

    /// <summary>A bare machine has a wide font that no desk has.</summary>
    private const string FontOfADesk = ":root { --basis-text-font-family-default: Roboto, 'Liberation Sans', Arial, sans-serif; }";

    private readonly DeskFixture fixture;

    public DeskPictureTests(DeskFixture fixture)
    {
        this.fixture = fixture;
        fixture.MoveOn();
    }

    [Theory]
    [InlineData("desk-wide", 980, 700)]
    [InlineData("desk-close", 390, 844)]
    public async Task The_desk_as_it_is(string name, int width, int height)
    {
        await using var coach = await fixture.ArriveAsync("anna", options: new()
        {
            ViewportSize = new() { Width = width, Height = height },
            DeviceScaleFactor = 1.25f,
            ReducedMotion = ReducedMotion.Reduce,
            BypassCSP = true,
        });
        await coach.Page.AddStyleTagAsync(new() { Content = FontOfADesk });
        await using var youth = await fixture.VisitAsync();
        await youth.TapAsync("Praat met een mens");
        await Expect(coach.Waiting).ToContainTextAsync("vraagt om een mens");
        await coach.TapAsync("Volgende");
        await Expect(youth.Newest).ToContainTextAsync("leest nu mee");
        await youth.SayAsync("ik weet niet of mijn opleiding bij me past");
        await Expect(coach.Said.Last).ToContainTextAsync("bij me past");
        await coach.SayAsync("Fijn dat je het vraagt. Wat vind je er leuk aan, en wat niet?");
        await Expect(youth.Newest).ToContainTextAsync("leuk aan");
        await using var other = await fixture.VisitAsync();
        await other.TapAsync("Praat met een mens");
        await Expect(coach.Page.Locator("#wachten")).ToContainTextAsync("(1)");
        if (name is "desk-close")
        {
            await coach.TapAsync("Rond af");
            await Expect(coach.Dialog).ToBeVisibleAsync();
        }

        var picture = await coach.Page.ScreenshotAsync(new() { Path = Path.Combine(Folder(), $"{name}.png"), Caret = ScreenshotCaret.Hide });
        Assert.InRange(picture.Length, 1, Largest);

        await other.SayAsync("stop met wachten");
        await youth.SayAsync("terug naar de bot");
        await Expect(coach.Own).ToContainTextAsync("Je hebt nu geen gesprekken.", new() { Timeout = 30_000 });
    }

    private static string Folder() =>
        Path.Combine(Repository.Root, Environment.GetEnvironmentVariable("YOUTHBOT_PICTURES") ?? Path.Combine("artifacts", "pictures"));
}
