using YouthBot.CheckIns;
using YouthBot.CheckIns.Import;
using YouthBot.Content;
using YouthBot.Desk.Access;
using YouthBot.Desk.CheckIns.Components;
using YouthBot.Storage;

namespace YouthBot.Desk.CheckIns;

/// <summary>
/// <c>/desk/leerlingen</c>: a decaan sends the list of their own school, a coordinator that of a school of their region. First a report says what
/// would be done; nothing is done before “Neem over”.
/// </summary>
internal sealed class ImportPages(Leavers leavers, PendingImports pending, IAccountDatabase accounts, AuditLog audit, LiveContent content)
{
    public const string Path = "/desk/leerlingen";
    public const string TakePath = $"{Path}/neem-over";
    public const string ExamplePath = $"{Path}/voorbeeld.csv";
    public const string FileField = "bestand";
    public const string RegionField = "regio";
    public const string SupplierField = "decaan";
    public const string SchoolField = "school";
    public const string TokenField = "overzicht";
    public const string AgesField = "leeftijd";

    /// <summary>What a ticked box says.</summary>
    public const string Yes = "ja";

    private const int LongestSchool = 100;

    public static Task<IResult> ShowAsync(HttpContext http, ImportPages pages) => pages.FormAsync(http, null);

    public static IResult Example() => DeskCsv.File(
        "voorbeeld.csv",
        ["voornaam", "telefoon", "school", "klas", "gemeente", "toestemming op", "toestemming door", "geboortedatum"],
        [["Noor", "0612345678", "Naam van je school", "4B", "Leiden", "1-11-2026", "leerling", "3-5-2010"]]);

    public static async Task<IResult> ReadAsync(HttpContext http, ImportPages pages) => await pages.ReadAsync(http);

    public static async Task<IResult> TakeAsync(HttpContext http, ImportPages pages) => await pages.TakeAsync(http);

    private async Task<IResult> ReadAsync(HttpContext http)
    {
        if (!http.Request.HasFormContentType) return TypedResults.BadRequest();
        var person = DeskPerson.Of(http.User)!;
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        if (form.Files.GetFile(FileField) is not { Length: > 0 } file) return await FormAsync(http, ImportLines.NoFile);
        if (person.Regions.Count == 0) return await FormAsync(http, ImportLines.NoRegion);
        var (target, refusal) = await TargetAsync(person, form, http.RequestAborted);
        if (target is null) return await FormAsync(http, refusal ?? ImportLines.NoTarget);
        var bytes = new byte[Math.Min(file.Length, LeaverFileReader.MostBytes + 1)];
        await using (var stream = file.OpenReadStream()) await stream.ReadExactlyAsync(bytes, http.RequestAborted);
        switch (LeaverFileReader.Read(bytes, new FileOrigin(target.School, name => Gemeente(name, target.Region), leavers.Today)))
        {
            case LeaverFile.Lines lines:
                var plan = await leavers.PlanAsync(target, lines, http.RequestAborted);
                return Report(person, plan, pending.Add(person.Id, lines, plan));
            case LeaverFile.Refused refused:
                return await FormAsync(http, refused.Why);
            default:
                throw new InvalidOperationException("A file is read or refused.");
        }
    }

    private async Task<IResult> TakeAsync(HttpContext http)
    {
        if (!http.Request.HasFormContentType) return TypedResults.BadRequest();
        var person = DeskPerson.Of(http.User)!;
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        if (pending.Take(person.Id, form[TokenField].ToString()) is not var (file, shown)) return await FormAsync(http, ImportLines.Gone);
        // the rights of now, not those of a quarter of an hour ago
        if (!person.WorksFor(shown.Target.Region)) return DeskPage.NotThere();
        var plan = await leavers.PlanAsync(shown.Target, file, http.RequestAborted);
        if (!plan.DoesTheSame(shown)) return Report(person, plan, pending.Add(person.Id, file, plan), ImportLines.Changed);
        if (plan.WithoutBirthday > 0)
        {
            if (form[AgesField].ToString() != Yes) return Report(person, plan, pending.Add(person.Id, file, plan), ImportLines.Ages);
            await audit.WriteAsync(person.Id, AuditCode.AgesConfirmed, conversation: null, http.RequestAborted);
        }

        await audit.WriteAsync(person.Id, AuditCode.LeaversImported, conversation: null, http.RequestAborted);
        if (await leavers.ImportAsync(plan, http.RequestAborted)) return Report(person, plan, token: null);
        plan = await leavers.PlanAsync(shown.Target, file, http.RequestAborted);
        return Report(person, plan, pending.Add(person.Id, file, plan), ImportLines.Changed);
    }

    private static IResult Report(DeskPerson person, ImportPlan plan, string? token, string? problem = null) =>
        DeskPage.Of<ImportReportPage>(nameof(ImportReportPage.View), new ImportReportView(person, plan, token, problem));

    private async Task<IResult> FormAsync(HttpContext http, string? problem)
    {
        var person = DeskPerson.Of(http.User)!;
        var view = new ImportView(
            person,
            [
                .. person.Regions
                    .Select(id => content.Current.Regions.GetValueOrDefault(id))
                    .OfType<Dialogs.Content.Region>()
                    .OrderBy(region => region.Name, StringComparer.Ordinal),
            ],
            await SuppliersAsync(person, http.RequestAborted),
            problem ?? (person.Regions.Count == 0 ? ImportLines.NoRegion : null));
        return DeskPage.Of<ImportPage>(
            nameof(ImportPage.View), view, problem is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest);
    }

    /// <summary>A decaan sends for themselves alone; a coordinator for the decanen of their regions, or for a school without one.</summary>
    private async Task<(ImportTarget? Target, string? Refusal)> TargetAsync(
        DeskPerson person, IFormCollection form, CancellationToken cancellation)
    {
        var region = person.Regions.Count == 1 ? person.Regions.Single() : form[RegionField].ToString();
        if (!person.WorksFor(region)) return (null, null);
        var chosen = form[SupplierField].ToString();
        var suppliers = await SuppliersAsync(person, cancellation);
        if (suppliers.FirstOrDefault(supplier => supplier.Account == chosen && supplier.Regions.Contains(region)) is { } supplier)
            return (new ImportTarget(region, supplier.School, supplier.Account), null);
        var school = FileColumns.Words(form[SchoolField].ToString());
        if (!person.Is(DeskRole.Coordinator) || chosen.Length > 0 || school.Length is 0 or > LongestSchool) return (null, null);

        // else the pupils of that decaan would be the coordinator's, and their decaan would not see them any more
        return suppliers.Any(other =>
            other.Regions.Contains(region) && string.Equals(FileColumns.Words(other.School), school, StringComparison.OrdinalIgnoreCase))
            ? (null, ImportLines.HasDecaan)
            : (new ImportTarget(region, school, person.Id), null);
    }

    private async Task<IReadOnlyList<Supplier>> SuppliersAsync(DeskPerson person, CancellationToken cancellation) =>
    [
        .. (await accounts.ReadAllAsync(cancellation))
            .Where(account => account is { School: not null, Profile.DisabledAt: null } && DeskRoles.Read(account.Profile.Role).Contains(DeskRole.Decaan))
            .Where(account => account.Id == person.Id
                || (person.Is(DeskRole.Coordinator) && account.Profile.Coach.Regions.Any(person.WorksFor)))
            .Select(account => new Supplier(account.Id, account.Profile.Coach.FirstName, account.School!, account.Profile.Coach.Regions))
            .OrderBy(supplier => supplier.School, StringComparer.CurrentCulture),
    ];

    private (string Name, bool Ours)? Gemeente(string name, string region) =>
        content.Current.GemeenteNamed(name.ToLowerInvariant()) is { } written
            ? (written, content.Current.RegionOfGemeente(written)?.Id == region)
            : null;
}
