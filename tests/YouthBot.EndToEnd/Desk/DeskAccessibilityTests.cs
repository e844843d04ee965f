using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using YouthBot.EndToEnd.Widget;
using static Microsoft.Playwright.Assertions;

namespace YouthBot.EndToEnd.Desk;

/// <summary>Every screen of the workspace, small and wide, light and dark.</summary>
[Collection(DeskCollection.Name)]
public sealed class DeskAccessibilityTests
{
    private static readonly Dictionary<string, Func<CoachBrowser, Person, Task>> Ways = new()
    {
        ["waiting"] = async (coach, youth) =>
        {
            foreach (var words in new[] { "bel mij terug", "Bellen", "morgen na vier uur", "Liever geen nummer" }) await youth.SayAsync(words);
            await Expect(coach.CallBacks).ToContainTextAsync("bellen");
            await coach.Page.GetByRole(AriaRole.Switch, new() { Name = "Even weg" }).ClickAsync();
            await Expect(coach.Lists).ToContainTextAsync("Je bent even weg sinds");
        },
        ["talk"] = async (coach, youth) =>
        {
            await TalkAsync(coach, youth);
            await coach.Page.GetByText("Labels (0)").ClickAsync();
            await coach.Page.GetByLabel("Overstappen").CheckAsync();
            await Expect(coach.Page.GetByText("Labels (1)")).ToBeVisibleAsync();
        },
        ["alert"] = async (coach, youth) =>
        {
            await TalkAsync(coach, youth);
            await youth.SayAsync("ik wil dood");
            await Expect(coach.Page.GetByText("Noodsignaal in dit gesprek.")).ToBeVisibleAsync();
        },
        ["help"] = async (coach, _) =>
        {
            await coach.TapAsync("Sneltoetsen (?)");
            await Expect(coach.Dialog).ToBeVisibleAsync();
        },
        ["menu"] = async (coach, _) =>
        {
            await coach.TapAsync("Menu");
            await Expect(coach.Page.GetByRole(AriaRole.Link, new() { Name = "Afgeronde gesprekken" })).ToBeVisibleAsync();
        },
        ["lost"] = async (coach, youth) =>
        {
            await TalkAsync(coach, youth);
            await coach.Box.FillAsync("Dit wilde ik nog zeggen");
            await youth.SayAsync("terug naar de bot");
            await Expect(coach.Page.GetByText("is niet meer bij jou")).ToBeVisibleAsync();
        },
        ["later"] = async (coach, youth) =>
        {
            await TalkAsync(coach, youth);
            foreach (var (name, label) in new[]
            {
                ("close", "Rond af"),
                ("transfer", "Geef door"),
                ("canned", "Vaste antwoorden"),
                ("return", "Terug naar de chatbot"),
                ("release", "Terug in de rij"),
            })
            {
                await coach.TapAsync(label);
                await Expect(coach.Dialog).ToBeVisibleAsync();
                await CheckAsync(coach, name);
                await coach.Page.Keyboard.PressAsync("Escape");
                await Expect(coach.Dialog).ToHaveCountAsync(0);
            }

            await coach.TapAsync("Later");
            await Expect(coach.Dialog).ToBeVisibleAsync();
        },
        ["offline"] = async (coach, youth) =>
        {
            await TalkAsync(coach, youth);
            await coach.Context.SetOfflineAsync(true);
            await Expect(coach.Page.GetByText("Geen verbinding.")).ToBeVisibleAsync();
        },
    };

    private readonly DeskFixture fixture;

    public DeskAccessibilityTests(DeskFixture fixture)
    {
        this.fixture = fixture;
        fixture.MoveOn();
    }

    public static TheoryData<string> States => [.. Ways.Keys];

    [Theory]
    [MemberData(nameof(States))]
    public async Task Axe_finds_nothing_and_nothing_is_wider_than_a_small_phone(string state)
    {
        await using var coach = await fixture.ArriveAsync($"axe-{state}", options: new()
        {
            BypassCSP = true, ViewportSize = new() { Width = 320, Height = 640 }, ReducedMotion = ReducedMotion.Reduce,
        });
        await using var youth = await fixture.VisitAsync();
        await youth.TapAsync("Praat met een mens");
        await Expect(coach.Waiting).ToContainTextAsync("vraagt om een mens");
        await Ways[state](coach, youth);
        await CheckAsync(coach, state);
        await coach.Context.SetOfflineAsync(false);
        await youth.SayAsync("terug naar de bot");
        await youth.SayAsync("stop met wachten");
        await Expect(coach.Own).ToContainTextAsync("Je hebt nu geen gesprekken.", new() { UseInnerText = false });
    }

    [Fact]
    public async Task Axe_finds_nothing_where_one_takes_over_from_a_colleague()
    {
        await using var hanna = await fixture.ArriveAsync("hanna");
        // she has the same first name, and they are not the same
        await using var coach = await fixture.ArriveAsync("Hanna", options: new()
        {
            BypassCSP = true, ViewportSize = new() { Width = 320, Height = 640 }, ReducedMotion = ReducedMotion.Reduce,
        });
        await using var youth = await fixture.VisitAsync();
        await youth.TapAsync("Praat met een mens");
        await Expect(hanna.Waiting).ToContainTextAsync("vraagt om een mens");
        await TalkAsync(hanna, youth);

        await hanna.TapAsync("Geef door");
        await hanna.Dialog.GetByLabel("Aan wie?").SelectOptionAsync(new SelectOptionValue { Value = "Hanna" });
        await hanna.Dialog.GetByLabel("Wat moet je collega weten?").FillAsync("Ik moet weg. Vraag naar school.");
        await hanna.Dialog.GetByRole(AriaRole.Button, new() { Name = "Bied aan" }).ClickAsync();
        await Expect(coach.Offers).ToContainTextAsync("Ik moet weg.");
        await CheckAsync(coach, "offer");
        await coach.Offers.GetByRole(AriaRole.Button, new() { Name = "Niet nu" }).ClickAsync();
        await Expect(coach.Offers).ToHaveCountAsync(0);

        await coach.Page.GetByRole(AriaRole.Button, new() { Name = "Neem over" }).ClickAsync();
        await Expect(coach.Dialog).ToBeVisibleAsync();
        await CheckAsync(coach, "take-over");
        await coach.Dialog.GetByRole(AriaRole.Textbox).FillAsync("Hanna is ziek naar huis.");
        await coach.Dialog.GetByRole(AriaRole.Button, new() { Name = "Neem over" }).ClickAsync();
        await Expect(youth.Newest).ToContainTextAsync("Hanna, doorstroomcoach, neemt het over van Hanna.");
        await Expect(coach.Talk).ToContainTextAsync("wat kan ik doen");
        await Expect(coach.Talk.GetByText("Coach Hanna:")).ToHaveCountAsync(1);
        await Expect(coach.Talk.GetByText("Jij:")).ToHaveCountAsync(0);
        await coach.SayAsync("Ik ben een andere Hanna.");
        await Expect(coach.Talk.GetByText("Jij:")).ToHaveCountAsync(1);
        await Expect(hanna.Own).ToContainTextAsync("Je hebt nu geen gesprekken.");
    }

    [Fact]
    public async Task Axe_finds_nothing_where_something_went_wrong()
    {
        await using var coach = await fixture.ArriveAsync("olga", options: new()
        {
            BypassCSP = true, ViewportSize = new() { Width = 320, Height = 640 }, ReducedMotion = ReducedMotion.Reduce,
        });
        await using var youth = await fixture.VisitAsync();
        await youth.TapAsync("Praat met een mens");
        await Expect(coach.Waiting).ToContainTextAsync("vraagt om een mens");
        await TalkAsync(coach, youth);
        await coach.FailAsync();
        await coach.SayAsync("Dit gaat mis");
        await Expect(coach.Page.GetByText("Er ging hier iets mis")).ToBeVisibleAsync();
        await CheckAsync(coach, "failed");
        await coach.EndSessionAsync();
        await CheckAsync(coach, "signed-out");
    }

    /// <summary>The live chat with a coach in it: its other states are in the tests of the widget, where no desk is open.</summary>
    [Fact]
    public async Task Axe_finds_nothing_in_the_chat_of_who_waits_and_talks()
    {
        await using var coach = await fixture.ArriveAsync("petra");
        await using var youth = await fixture.VisitAsync(new()
        {
            BypassCSP = true, ViewportSize = new() { Width = 320, Height = 640 }, ReducedMotion = ReducedMotion.Reduce,
        });
        await youth.TapAsync("Praat met een mens");
        await Expect(youth.Page.GetByRole(AriaRole.Button, new() { Name = "Ja, deel alles" })).ToBeVisibleAsync();
        await CheckAsync(youth.Page, "youth-shares");
        await youth.TapAsync("Alleen vanaf nu");
        await Expect(youth.Page.GetByRole(AriaRole.Button, new() { Name = "Stop met wachten" })).ToBeVisibleAsync();
        await CheckAsync(youth.Page, "youth-waits");
        await coach.TapAsync("Volgende");
        await Expect(youth.Newest).ToContainTextAsync("leest nu mee");
        await youth.SayAsync("ik vind mijn opleiding niks meer, wat kan ik doen?");
        await Expect(youth.Newest).ToContainTextAsync("gelezen");
        await coach.Box.PressSequentiallyAsync("Hoi");
        await Expect(youth.Page.GetByText("Coach Petra typt", new() { Exact = true })).ToBeVisibleAsync();
        await CheckAsync(youth.Page, "youth-talks");
    }

    [Fact]
    public async Task Axe_finds_nothing_on_the_pages_around_the_workspace()
    {
        await using var coach = await fixture.ArriveAsync("hanna", role: "coordinator admin", options: new()
        {
            BypassCSP = true, ViewportSize = new() { Width = 320, Height = 640 }, ReducedMotion = ReducedMotion.Reduce,
        });
        await using var youth = await fixture.VisitAsync();
        await youth.TapAsync("Praat met een mens");
        await Expect(coach.Waiting).ToContainTextAsync("vraagt om een mens");
        await TalkAsync(coach, youth);
        await TwoBrowserTests.CloseAsync(coach, TimeProvider.System.GetLocalNow().AddDays(2));
        await coach.Lists.GetByRole(AriaRole.Region, new() { Name = "Vragen hoe het gaat" }).GetByRole(AriaRole.Link).ClickAsync();
        await Expect(coach.Page.GetByText("ik vind mijn opleiding niks meer")).ToBeVisibleAsync();

        await coach.Page.GotoAsync("/desk/archief");
        await coach.Page.GetByLabel("Woorden uit het gesprek").FillAsync("WAT KAN IK DOEN");
        await coach.Page.GetByRole(AriaRole.Button, new() { Name = "Zoek", Exact = true }).ClickAsync();
        await Expect(coach.Page.GetByRole(AriaRole.Heading, new() { Name = "1 gesprek gevonden" })).ToBeVisibleAsync();
        await CheckAsync(coach, "archive");
        await coach.Page.Locator(".yb-access__found a").ClickAsync();
        await Expect(coach.Page.GetByText("ik vind mijn opleiding niks meer")).ToBeVisibleAsync();
        await CheckAsync(coach, "archive-chat");
        foreach (var name in new[] { "team", "accounts" })
        {
            await coach.Page.GotoAsync($"/desk/{name}");
            await Expect(coach.Page.Locator("main")).ToContainTextAsync("Hanna");
            await CheckAsync(coach, name);
        }
    }

    private static async Task TalkAsync(CoachBrowser coach, Person youth)
    {
        await coach.TapAsync("Volgende");
        await Expect(youth.Newest).ToContainTextAsync("leest nu mee");
        await coach.SayAsync("Hoi! Waar kan ik je mee helpen?");
        await youth.SayAsync("ik vind mijn opleiding niks meer, wat kan ik doen?");
        await Expect(coach.Said.Last).ToContainTextAsync("wat kan ik doen");
    }

    private static Task CheckAsync(CoachBrowser coach, string state) => CheckAsync(coach.Page, state);

    private static async Task CheckAsync(IPage page, string state)
    {
        // every size and both schemes; not every pair of them: colours change no widths
        foreach (var (width, height, scheme) in new[] { (320, 640, ColorScheme.Dark), (1280, 800, ColorScheme.Light), (320, 256, ColorScheme.Light) })
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce });
            await page.SetViewportSizeAsync(width, height);
            var result = await page.RunAxe();
            Assert.True(result.Violations.Length == 0, string.Join('\n', result.Violations.Select(violation =>
                $"{scheme} {width} {violation.Id}: {violation.Help}: {string.Join(" | ", violation.Nodes.Select(node => node.Html))}")));
            Assert.InRange(await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), 0, width);
            await page.ScreenshotAsync(new() { Path = Path.Combine(Folder(), $"{state}-{width}x{height}-{scheme}.png") });
        }
    }

    private static string Folder() => Path.Combine(Repository.Root, "artifacts", "desk");
}
