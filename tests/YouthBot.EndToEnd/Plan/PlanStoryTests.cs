using System.Text;
using Microsoft.Playwright;
using YouthBot.EndToEnd.Widget;
using static Microsoft.Playwright.Assertions;

namespace YouthBot.EndToEnd.Plan;

/// <summary>From the first word to the last: a plan is made, changed, kept, shown to a coach, taken back and erased.</summary>
[Collection(PlanCollection.Name)]
public sealed class PlanStoryTests(PlanFixture fixture)
{
    [Fact]
    public async Task A_plan_from_the_talk_until_it_is_erased()
    {
        await using var person = await fixture.ArriveAsync(new() { AcceptDownloads = true });
        await person.OpenAsync("/");
        await TalkAsync(
            person,
            ("plan maken", "Zullen we beginnen?"), ("ja", "Hoe gaat het"), ("goed", "Wat vind je leuk"), ("tekenen en gamen", "Wat gaat er nu al goed"),
            ("mijn zus helpt me", "Waar wil je het over hebben"), ("sla over", "Wat heb jij nodig"), ("iemand die meedenkt", "Wat zou jij het liefst"),
            ("iets met tekenen", "één kleine stap"), ("een open dag zoeken", "Wanneer wil je dat doen"), ("vrijdag", "Wie kan jou helpen"),
            ("mijn mentor", "Klopt dit?"), ("klopt", "Je plan is klaar"));
        await person.Page.ScreenshotAsync(new() { Path = OwnPlan.Artifact("plan-in-de-chat.png") });

        var link = person.Page.GetByRole(AriaRole.Link, new() { Name = "Open je plan" });
        var plan = new OwnPlan(person, await person.Context.RunAndWaitForPageAsync(() => link.ClickAsync()));
        await plan.ReadyAsync();
        Assert.EndsWith("/plan", plan.Page.Url, StringComparison.Ordinal);
        await Expect(plan.Part("Wat gaat goed?")).ToContainTextAsync("tekenen en gamen; mijn zus helpt me");
        await plan.PictureAsync("plan-telefoon");

        await plan.ChangeAsync("Wat wil ik?", "naar de kunstacademie");
        await Expect(plan.Part("Wat wil ik?").Locator("p")).ToHaveTextAsync("naar de kunstacademie");
        await Expect(plan.Page.GetByRole(AriaRole.Button, new() { Name = "Verander: Wat wil ik?" })).ToBeFocusedAsync();
        await plan.ChangeAsync("Wanneer?", "24 december");
        await Expect(plan.Part("Wanneer?")).ToContainTextAsync("24 december");
        await person.SayAsync("mijn plan");
        await Expect(person.Newest).ToContainTextAsync("naar de kunstacademie");

        await CheckFilesAsync(plan);
        await CheckPaperAsync(plan);

        await plan.Switch.ClickAsync();
        await Expect(plan.Switch).ToBeCheckedAsync();
        await plan.PictureAsync("plan-gedeeld");
        await person.SayAsync("niet meer delen");
        await Expect(person.Newest).ToContainTextAsync("Een coach kan je plan niet meer zien");
        await plan.Page.ReloadAsync();
        await Expect(plan.Switch).Not.ToBeCheckedAsync();

        await person.TapAsync("Wis of bewaar");
        await person.TapAsync("Wis dit gesprek");
        await person.TapAsync("Ja, wis alles");
        await Expect(person.Notice).ToContainTextAsync("gewist");
        await plan.Page.ReloadAsync();
        await Expect(plan.State).ToContainTextAsync("Deze link werkt niet of niet meer");
        Assert.DoesNotContain("kunstacademie", await plan.Page.ContentAsync(), StringComparison.Ordinal);
        await plan.PictureAsync("plan-weg");
        Assert.DoesNotContain(person.Complaints, complaint => !complaint.Contains("404", StringComparison.Ordinal));
    }

    private static async Task TalkAsync(Person person, params (string Say, string Answer)[] talk)
    {
        foreach (var (say, answer) in talk)
        {
            await person.SayAsync(say);
            await Expect(person.Newest).ToContainTextAsync(answer);
        }
    }

    private static async Task CheckFilesAsync(OwnPlan plan)
    {
        var file = await plan.Page.RunAndWaitForDownloadAsync(() => plan.TapAsync("Bewaar als bestand"));
        Assert.Equal("mijn-toekomstplan.html", file.SuggestedFilename);
        await file.SaveAsAsync(OwnPlan.Artifact("mijn-toekomstplan.html"));
        var html = await File.ReadAllTextAsync(OwnPlan.Artifact("mijn-toekomstplan.html"));
        Assert.Contains("naar de kunstacademie", html, StringComparison.Ordinal);
        Assert.DoesNotContain("http", html.Replace("http-equiv", "", StringComparison.Ordinal), StringComparison.Ordinal);

        var calendar = await plan.Page.RunAndWaitForDownloadAsync(() => plan.TapAsync("Zet mijn eerste stap in mijn agenda"));
        Assert.Equal("mijn-eerste-stap.ics", calendar.SuggestedFilename);
        await calendar.SaveAsAsync(OwnPlan.Artifact("mijn-eerste-stap.ics"));
        var lines = await File.ReadAllLinesAsync(OwnPlan.Artifact("mijn-eerste-stap.ics"));
        Assert.Contains("SUMMARY:een open dag zoeken", lines);
        Assert.Contains(lines, line => line.StartsWith("DTSTART;VALUE=DATE:", StringComparison.Ordinal) && line.EndsWith("1224", StringComparison.Ordinal));
    }

    /// <summary>On paper stands the plan and nothing to tap; the pdf is tagged, so that a screen reader reads it too.</summary>
    private static async Task CheckPaperAsync(OwnPlan plan)
    {
        await plan.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(plan.Page.Locator("button:visible, textarea:visible")).ToHaveCountAsync(0);
        await Expect(plan.Page.GetByRole(AriaRole.Heading, new() { Name = "Wat wil ik?" })).ToBeVisibleAsync();
        var pdf = await plan.Page.PdfAsync(new() { Path = OwnPlan.Artifact("plan.pdf"), Format = "A4", Tagged = true });
        var text = Encoding.Latin1.GetString(pdf);
        Assert.Contains("/StructTreeRoot", text, StringComparison.Ordinal);
        Assert.Contains("/Lang (nl)", text, StringComparison.Ordinal);
        await plan.Page.EmulateMediaAsync(new() { Media = Media.Screen });
    }
}
