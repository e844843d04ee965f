using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using YouthBot.EndToEnd.Desk;
using YouthBot.Handoff.Ownership;
using YouthBot.WhatsAppStandIn;
using static Microsoft.Playwright.Assertions;

namespace YouthBot.EndToEnd.CheckIns;

/// <summary>
/// A list of a school, a campaign, answers on WhatsApp, and what people at the desk see of them: on an afternoon in February, in a browser, with a
/// stand-in for Meta.
/// </summary>
public sealed class CheckInWalkTests : IAsyncLifetime
{
    private const string Region = "zuid-holland-noord";
    private const string Heading = "voornaam;telefoon;school;klas;gemeente;toestemming op;toestemming door;geboortedatum";

    /// <summary>The first step of the year is due at four.</summary>
    private static readonly DateTimeOffset Afternoon = new(2027, 2, 2, 16, 1, 0, TimeSpan.FromHours(1));

    private readonly TimeProvider time = new ClockAhead(Afternoon - TimeProvider.System.GetUtcNow());
    private readonly ChromiumBrowser chromium = new();
    private StandIn meta = null!;
    private ServerProcess server = null!;

    public async Task InitializeAsync()
    {
        meta = await StandIn.StartAsync(time: time);
        var settings = meta.Settings.ToDictionary(setting => setting.Key.Replace(":", "__", StringComparison.Ordinal), setting => setting.Value);
        settings["WhatsApp__Region"] = Region;
        settings["WhatsApp__Quiet"] = "00:00:00";
        settings["CheckIns__Every"] = "00:00:01";
        settings["Development__Ahead"] = (time.GetUtcNow() - TimeProvider.System.GetUtcNow()).ToString("c");
        server = new ServerProcess(settings);
        await server.StartAsync();
        meta.Bot = server.Client;
        await chromium.StartAsync();
        // its keys are there from the first page on
        using var page = await server.Client.GetAsync("/");
        page.EnsureSuccessStatusCode();
    }

    public async Task DisposeAsync()
    {
        await chromium.DisposeAsync();
        await server.DisposeAsync();
        await meta.DisposeAsync();
    }

    [Fact]
    public async Task From_the_list_of_a_school_to_a_coach_who_calls_and_a_decaan_who_knows()
    {
        var (noor, sam, mo) = (meta.NewPhone(), meta.NewPhone(), meta.NewPhone());
        var decaan = await ArriveAsync("dirk", "decaan", "Het Plein");
        var carla = await ArriveAsync("carla", "coach coordinator");

        await decaan.GotoAsync("/desk/leerlingen");
        await CheckAsync(decaan, "list");
        await decaan.GetByLabel("CSV-bestand").SetInputFilesAsync(new FilePayload
        {
            Name = "leerlingen.csv",
            MimeType = "text/csv",
            Buffer = System.Text.Encoding.UTF8.GetBytes(string.Join(
                "\r\n",
                Heading,
                Line("Noor", noor),
                Line("Sam", sam),
                Line("Mo", mo),
                "Ali;0712345678;Het Plein;4B;Leiden;1-9-2026;ouder;",
                "Yas;0612345678;Het Plein;4B;Leiden;;;")),
        });
        await decaan.GetByRole(AriaRole.Button, new() { Name = "Bekijk het overzicht" }).ClickAsync();
        await Expect(decaan.GetByRole(AriaRole.Row)).ToHaveTextAsync(
        [
            "RegelVoornaamWat er mis is",
            "5AliHet nummer klopt niet. Schrijf een mobiel nummer als 0612345678 of +31612345678.",
            "6YasEr is geen toestemming, of er staat niet bij van wie: ‘leerling’ of ‘ouder’.",
        ]);
        await CheckAsync(decaan, "list-report");
        await decaan.GetByRole(AriaRole.Button, new() { Name = "Neem over" }).ClickAsync();
        await Expect(decaan.GetByRole(AriaRole.Heading, new() { Name = "Overgenomen", Exact = true })).ToBeVisibleAsync();

        await carla.GotoAsync("/desk/checkins");
        await carla.GetByRole(AriaRole.Button, new() { Name = "Maak een concept" }).ClickAsync();
        await carla.Locator("details summary").First.ClickAsync();
        await Expect(carla.GetByRole(AriaRole.Group, new() { Name = "Bericht van Begin februari" })).ToContainTextAsync("Hoi Noor! Dit is de chatbot van Carla");
        await CheckAsync(carla, "campaign");
        await carla.GetByRole(AriaRole.Link, new() { Name = "Proef op papier" }).ClickAsync();
        await Expect(carla.GetByRole(AriaRole.Region, new() { Name = "Begin februari: wie wel en wie niet" }).GetByRole(AriaRole.Row)).ToHaveCountAsync(4);
        await CheckAsync(carla, "trial");
        await carla.GetByRole(AriaRole.Link, new() { Name = "Terug naar de campagne" }).ClickAsync();
        Assert.Empty(meta.Sent);
        await carla.GetByRole(AriaRole.Button, new() { Name = "Start", Exact = true }).ClickAsync();
        await Expect(carla.Locator("main dl").First).ToContainTextAsync("loopt");

        foreach (var phone in new[] { noor, sam, mo }) Assert.Equal("checkin_februari", (await phone.UntilAsync(1))[0].Text);
        await noor.TapAsync("ja");
        await sam.TapAsync("beetje");
        await mo.SayAsync("stop");
        foreach (var phone in new[] { noor, sam, mo }) await phone.UntilAsync(2);

        await FollowUpAsync(carla, sam);
        await FiguresAsync(carla);
        await decaan.GetByRole(AriaRole.Link, new() { Name = "Keuzes van leerlingen" }).ClickAsync();
        var pupils = decaan.GetByRole(AriaRole.Region, new() { Name = "Leerlingen (3)" }).GetByRole(AriaRole.Row);
        await Expect(pupils).ToHaveTextAsync(
            ["KlasVoornaamVervolgkeuzeWat de leerling je laat weten", "4BMonog niet bekend", "4BNoorkeuze bekend", "4BSamnog niet bekend"]);
        await Expect(decaan.Locator(".yb-figures")).ToContainTextAsync("niet getoond");
        await CheckAsync(decaan, "decaan");
        Assert.Empty(meta.Problems);
    }

    /// <summary>Who doubts is called by the coach who wrote, and who said stop gets nothing more.</summary>
    private static async Task FollowUpAsync(IPage carla, Phone sam)
    {
        await carla.GetByRole(AriaRole.Link, new() { Name = "Opvolgen" }).ClickAsync();
        var card = carla.Locator(".yb-access__card");
        await Expect(card).ToHaveCountAsync(1);
        await Expect(card).ToContainTextAsync("Twijfelt · vandaag");
        await Expect(card).ToContainTextAsync("jij stuurde de check-in");
        await carla.GetByRole(AriaRole.Button, new() { Name = "Ik neem dit op me" }).ClickAsync();
        await carla.GetByRole(AriaRole.Button, new() { Name = "Toon het nummer" }).ClickAsync();
        await Expect(card).ToContainTextAsync(sam.Number!);
        await CheckAsync(carla, "follow-up");
        await carla.GetByLabel("Wat kwam ervan?").SelectOptionAsync("Gesproken, we gaan samen verder");
        await carla.GetByRole(AriaRole.Button, new() { Name = "Klaar met Sam" }).ClickAsync();
        await Expect(carla.GetByRole(AriaRole.Heading, new() { Name = "Er is nu niemand om op te volgen" })).ToBeVisibleAsync();
    }

    private static async Task FiguresAsync(IPage carla)
    {
        await carla.GetByRole(AriaRole.Link, new() { Name = "Check-ins", Exact = true }).ClickAsync();
        await CheckAsync(carla, "campaigns");
        await carla.Locator(".yb-access__found a").ClickAsync();
        var campaign = carla.Url;
        await carla.GetByRole(AriaRole.Link, new() { Name = "Werkt het? De cijfers" }).ClickAsync();
        await Expect(carla.Locator("main dl").First.Locator("dd").Nth(2)).ToContainTextAsync("2 van 3");
        await Expect(carla.Locator("main dl").First.Locator("dt").Last).ToHaveTextAsync("Zei stop");
        await Expect(carla.Locator("main dl").First.Locator("dd").Last).ToContainTextAsync("1 van 3");
        await CheckAsync(carla, "figures");
        await carla.GotoAsync($"{campaign}/proef?stap=maart");
        await Expect(carla.GetByRole(AriaRole.Row, new() { Name = "Mo Het Plein" })).ToContainTextAsync("Niet: zei stop");
    }

    private static string Line(string name, Phone phone) => $"{name};+{phone.Number};Het Plein;4B;Leiden;1-9-2026;ouder;3-5-2010";

    private async Task<IPage> ArriveAsync(string id, string role, string? school = null)
    {
        var context = await chromium.NewContextAsync(new()
        {
            BaseURL = server.Address.ToString(), BypassCSP = true, Locale = "nl-NL", ReducedMotion = ReducedMotion.Reduce,
        });
        var person = new Coach(id, char.ToUpperInvariant(id[0]) + id[1..], [Region], school is null ? 3 : 0);
        var session = await DeskSession.BeginAsync(server.Data, role, person, school, time);
        await context.AddCookiesAsync([new Cookie { Name = "yb-desk", Value = session, Url = server.Address + "desk" }]);
        return await context.NewPageAsync();
    }

    private static async Task CheckAsync(IPage page, string name)
    {
        foreach (var (width, height, scheme) in new[] { (320, 640, ColorScheme.Dark), (1280, 800, ColorScheme.Light) })
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce });
            await page.SetViewportSizeAsync(width, height);
            var result = await page.RunAxe();
            Assert.True(result.Violations.Length == 0, string.Join('\n', result.Violations.Select(violation =>
                $"{name} {scheme} {width} {violation.Id}: {violation.Help}: {string.Join(" | ", violation.Nodes.Select(node => node.Html))}")));
            Assert.InRange(await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), 0, width);
            await page.ScreenshotAsync(new()
            {
                Path = Path.Combine(Repository.Root, "artifacts", "checkins", $"{name}-{width}-{scheme}.png"), FullPage = true,
            });
        }
    }
}
