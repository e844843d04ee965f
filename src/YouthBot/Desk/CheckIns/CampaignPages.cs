using System.Globalization;
using YouthBot.CheckIns;
using YouthBot.CheckIns.Import;
using YouthBot.Content;
using YouthBot.Desk.Access;
using YouthBot.Desk.CheckIns.Components;
using YouthBot.Dialogs.CheckIns;
using YouthBot.Handoff.CheckIns;
using YouthBot.Page;
using YouthBot.Storage;
using YouthBot.Storage.Rows;

namespace YouthBot.Desk.CheckIns;

/// <summary><c>/desk/checkins</c>: a coordinator makes a campaign of a region, looks at every step, starts, pauses and stops it.</summary>
internal sealed class CampaignPages(
    Campaigns campaigns,
    ICampaignDatabase database,
    ILeaverDatabase leaverRows,
    IDeskDatabase desk,
    IAccountDatabase accounts,
    Leavers leavers,
    TestMessage test,
    AuditLog audit,
    LiveContent content,
    TimeProvider time)
{
    public const string Path = "/desk/checkins";
    public const string RegionField = "regio";
    public const string CoachField = "coach";
    public const string TemplateField = "sjabloon";
    public const string ShareField = "deel";
    public const string DaysField = "dagen";
    public const string ReasonField = "reden";
    public const string StepField = "stap";
    public const string NumberField = "nummer";
    public const int ShortestReason = 20;
    public const int LongestReason = 500;

    /// <summary>What can be done in which state, and what comes of it.</summary>
    private static readonly Dictionary<string, (string[] From, string To)> Moves = new(StringComparer.Ordinal)
    {
        ["start"] = (["draft"], "running"),
        ["pauze"] = (["running"], "paused"),
        ["verder"] = (["paused"], "running"),
        ["stop"] = (["draft", "running", "paused"], "stopped"),
    };

    public static Task<IResult> ListAsync(HttpContext http, CampaignPages pages) => pages.ListAsync(http, null);

    public static Task<IResult> MakeAsync(HttpContext http, CampaignPages pages) => pages.MakeAsync(http);

    public static Task<IResult> ShowAsync(HttpContext http, string id, CampaignPages pages) =>
        pages.WithAsync(http, id, row => pages.PageAsync(http, row));

    public static Task<IResult> MoveAsync(HttpContext http, string id, string move, CampaignPages pages) =>
        pages.WithAsync(http, id, row => pages.MoveAsync(http, row, move));

    public static Task<IResult> DelayAsync(HttpContext http, string id, CampaignPages pages) =>
        pages.WithAsync(http, id, row => pages.DelayAsync(http, row));

    public static Task<IResult> TestAsync(HttpContext http, string id, CampaignPages pages) =>
        pages.WithAsync(http, id, row => pages.TestAsync(http, row));

    public static Task<IResult> RehearseAsync(HttpContext http, string id, CampaignPages pages) =>
        pages.WithAsync(http, id, row => pages.RehearseAsync(http, row));

    public static Task<IResult> CountAsync(HttpContext http, string id, CampaignPages pages) => pages.WithAsync(http, id, async row =>
        DeskPage.Of<FiguresPage>(nameof(FiguresPage.View), await pages.FiguresAsync(http, row)));

    public static Task<IResult> CountFileAsync(HttpContext http, string id, CampaignPages pages) => pages.WithAsync(http, id, async row =>
        FiguresFile.Of(await pages.FiguresAsync(http, row)));

    /// <summary>What is not of one's regions is not there.</summary>
    private async Task<IResult> WithAsync(HttpContext http, string id, Func<CampaignRow, Task<IResult>> answer) =>
        await database.FindAsync(id, http.RequestAborted) is { SchoolYear.Length: > 0 } row && DeskPerson.Of(http.User)!.WorksFor(row.Region)
            ? await answer(row)
            : DeskPage.NotThere();

    private async Task<IResult> ListAsync(HttpContext http, string? problem)
    {
        var person = DeskPerson.Of(http.User)!;
        var regions = person.Regions
            .Select(id => content.Current.Regions.GetValueOrDefault(id))
            .OfType<Dialogs.Content.Region>()
            .OrderBy(region => region.Name, StringComparer.Ordinal)
            .ToList();
        var coaches = new List<Handoff.Ownership.Coach>();
        foreach (var region in regions)
            coaches.AddRange((await desk.ReadCoachesAsync(region.Id, http.RequestAborted)).Select(colleague => colleague.Coach));
        var rows = await database.ReadAsync(person.Regions, http.RequestAborted);
        var view = new CampaignsView(
            person,
            [.. rows.Select(row => (row, campaigns.RegionOf(row).Name))],
            regions,
            [.. coaches.DistinctBy(coach => coach.Id).OrderBy(coach => coach.FirstName, StringComparer.CurrentCulture)],
            [.. campaigns.Templates],
            leavers.Year.Name,
            problem);
        return DeskPage.Of<CampaignsPage>(
            nameof(CampaignsPage.View), view, problem is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest);
    }

    private async Task<IResult> MakeAsync(HttpContext http)
    {
        if (!http.Request.HasFormContentType) return TypedResults.BadRequest();
        var person = DeskPerson.Of(http.User)!;
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var region = form[RegionField].ToString();
        if (!person.WorksFor(region) || campaigns.Templates.FirstOrDefault(known => known.Id == form[TemplateField].ToString()) is not { } template)
            return await ListAsync(http, "Kies een regio en een sjabloon.");
        var coach = form[CoachField].ToString();
        if ((await desk.ReadCoachesAsync(region, http.RequestAborted)).All(colleague => colleague.Coach.Id != coach))
            return await ListAsync(http, "Deze coach werkt niet voor deze regio.");
        if (campaigns.Refuses(template.Steps, leavers.Year) is { Count: > 0 } refused) return await ListAsync(http, CampaignLines.Refusal(refused));
        await audit.WriteAsync(person.Id, AuditCode.CampaignChanged, conversation: null, http.RequestAborted);
        return await campaigns.MakeAsync(region, template, coach, person.Id, CancellationToken.None) is { } made
            ? PageResult.SeeOther(http, $"{Path}/{made.Id}")
            : await ListAsync(http, "Deze regio heeft dit schooljaar al een campagne. Stop die eerst.");
    }

    private async Task<IResult> MoveAsync(HttpContext http, CampaignRow row, string move)
    {
        if (!Moves.TryGetValue(move, out var way)) return DeskPage.NotThere();
        // the rules may be others than when it was made
        if (way.To is "running" && campaigns.Refuses(CheckInJson.Read(row.Steps), Campaigns.YearOf(row)) is { Count: > 0 } refused)
            return await PageAsync(http, row, problem: CampaignLines.Refusal(refused));
        await ChangedAsync(http);
        return way.From.Contains(row.State, StringComparer.Ordinal)
            && await database.MoveAsync(row.Id, row.State, way.To, time.GetUtcNow(), CancellationToken.None)
                ? PageResult.SeeOther(http, $"{Path}/{row.Id}")
                : await PageAsync(http, row, problem: "Dat kan nu niet. Kijk hoe de campagne ervoor staat.");
    }

    private async Task<IResult> DelayAsync(HttpContext http, CampaignRow row)
    {
        if (!http.Request.HasFormContentType) return TypedResults.BadRequest();
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var (share, days, reason) = (Number(form[ShareField]), Number(form[DaysField]), form[ReasonField].ToString().Trim());
        await ChangedAsync(http);
        if (share == 0)
        {
            return await database.SetDelayAsync(row.Id, delay: null, CancellationToken.None)
                ? PageResult.SeeOther(http, $"{Path}/{row.Id}")
                : await PageAsync(http, row, problem: "Uitstel kan alleen voor de start.");
        }

        var problem = (share, days, reason.Length) switch
        {
            ( < 1 or > DelayLot.MostShare, _, _) => $"Kies een deel van 1 tot {DelayLot.MostShare} procent.",
            (_, < 1 or > DelayLot.MostDays, _) => $"Kies 1 tot {DelayLot.MostDays} dagen.",
            (_, _, < ShortestReason or > LongestReason) => "Schrijf op waarom een deel later hoort. Eén of twee zinnen.",
            _ when !campaigns.CanDelay(row, days) => "Geen enkele stap kan zo lang wachten. Kies minder dagen.",
            _ => null,
        };
        if (problem is not null) return await PageAsync(http, row, problem: problem);
        return await campaigns.DelayAsync(row, share, days, reason, CancellationToken.None)
            ? PageResult.SeeOther(http, $"{Path}/{row.Id}")
            : await PageAsync(http, row, problem: "Uitstel kan alleen voor de start.");
    }

    private async Task<IResult> TestAsync(HttpContext http, CampaignRow row)
    {
        if (!http.Request.HasFormContentType) return TypedResults.BadRequest();
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var steps = CheckInJson.Read(row.Steps);
        var step = steps.FirstOrDefault(known => known.Id == form[StepField].ToString());
        if (step is null || PhoneNumber.Normalise(form[NumberField].ToString()) is not { } to)
            return await PageAsync(http, row, problem: "Kies een stap en vul je eigen mobiele nummer in.");
        if (campaigns.NumberOf(row) is not { } number) return await PageAsync(http, row, problem: CampaignLines.NoNumber);
        if (!test.MaySend(DeskPerson.Of(http.User)!.Id)) return await PageAsync(http, row, problem: "Dat waren genoeg proefberichten voor dit uur.");
        await ChangedAsync(http);
        return await test.SendAsync(number, step, await ValuesAsync(row, http.RequestAborted), to)
            ? await PageAsync(http, row, said: "WhatsApp heeft het proefbericht aangenomen. Kijk op je telefoon.")
            : await PageAsync(http, row, problem: "WhatsApp nam het proefbericht niet aan. Is de tekst al goedgekeurd bij Meta?");
    }

    private async Task<IResult> RehearseAsync(HttpContext http, CampaignRow row)
    {
        var person = DeskPerson.Of(http.User)!;
        await audit.WriteAsync(person.Id, AuditCode.CampaignRehearsed, conversation: null, http.RequestAborted);
        var steps = CheckInJson.Read(row.Steps);
        var people = await campaigns.RehearseAsync(row, http.RequestAborted);
        var shown = steps.FirstOrDefault(step => step.Id == http.Request.Query[StepField].ToString()) ?? steps[0];
        var lines = new List<RehearsalLine>();
        foreach (var (one, would) in people)
        {
            if (await leavers.OpenAsync(one.Leaver, http.RequestAborted) is not { } contact) continue;
            var step = would.Single(other => other.Step == shown.Id);
            lines.Add(new RehearsalLine(contact.FirstName, one.Leaver.School, contact.Class, step.At, step.Done, Code(step)));
        }

        var counts = steps.Select(step => (
            step,
            people.Count(one => one.Steps.Any(would => would.Step == step.Id && would.At is not null)),
            (IReadOnlyDictionary<string, int>)people
                .Select(one => one.Steps.Single(would => would.Step == step.Id))
                .Where(would => would.At is null)
                .CountBy(would => Code(would)!, StringComparer.Ordinal)
                .ToDictionary()));
        return DeskPage.Of<RehearsalPage>(nameof(RehearsalPage.View), new RehearsalView(
            person,
            row,
            [.. counts],
            shown,
            [
                .. lines
                    .OrderBy(line => line.School, StringComparer.CurrentCulture)
                    .ThenBy(line => line.Class, StringComparer.CurrentCulture)
                    .ThenBy(line => line.FirstName, StringComparer.CurrentCulture),
            ],
            campaigns.PerDay));

        static string? Code(RehearsedStep step) => step.At is not null ? null : step.Reason is { } reason ? CheckInCodes.Of(reason) : "failed";
    }

    private async Task<FiguresView> FiguresAsync(HttpContext http, CampaignRow row) => new(
        DeskPerson.Of(http.User)!, row, CheckInJson.Read(row.Steps), await campaigns.CountAsync(row, http.RequestAborted));

    private async Task<IResult> PageAsync(HttpContext http, CampaignRow row, string? said = null, string? problem = null)
    {
        var (calendar, year, delays) = (campaigns.CalendarOf(row), Campaigns.YearOf(row), campaigns.DelaysOf(row));
        var values = await ValuesAsync(row, http.RequestAborted);
        var people = await leaverRows.ReadOfRegionAsync(row.Region, row.SchoolYear, time.GetUtcNow(), http.RequestAborted);
        var view = new CampaignView(
            DeskPerson.Of(http.User)!,
            row,
            campaigns.RegionOf(row).Name,
            values["coach"],
            [.. CheckInJson.Read(row.Steps).Select(step => new CampaignStepView(
                step, calendar.DueAt(step, year), delays.GetValueOrDefault(step.Id), CheckInText.Fill(step.Text, values)))],
            people.Count,
            campaigns.NumberOf(row) is not null,
            said,
            problem);
        return DeskPage.Of<CampaignPage>(
            nameof(CampaignPage.View), view, problem is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest);
    }

    /// <summary>What a step says, with a pupil who does not exist filled in.</summary>
    private async Task<Dictionary<string, string>> ValuesAsync(CampaignRow row, CancellationToken cancellation)
    {
        var region = campaigns.RegionOf(row);
        return new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["voornaam"] = "Noor",
            ["coach"] = (await accounts.FindAsync(row.Coach, cancellation))?.Profile.Coach.FirstName ?? content.Current.DeskWords.SomeCoach,
            ["gemeente"] = region.Gemeenten.Count > 0 ? region.Gemeenten[0] : region.Name,
            ["regio"] = region.Name,
        };
    }

    private Task ChangedAsync(HttpContext http) =>
        audit.WriteAsync(DeskPerson.Of(http.User)!.Id, AuditCode.CampaignChanged, conversation: null, http.RequestAborted);

    private static int Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
}
