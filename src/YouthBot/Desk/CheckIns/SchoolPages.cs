using YouthBot.CheckIns;
using YouthBot.Desk.Access;
using YouthBot.Desk.CheckIns.Components;
using YouthBot.Storage;
using YouthBot.Storage.Rows;

namespace YouthBot.Desk.CheckIns;

/// <summary><c>/desk/school</c>: of the pupils whom this decaan supplied, whether it is known what they will do.</summary>
internal sealed class SchoolPages(ILeaverDatabase database, Leavers leavers, AuditLog audit, TimeProvider time)
{
    public const string Path = "/desk/school";
    public const string FilePath = "/desk/school.csv";

    public static async Task<IResult> ShowAsync(HttpContext http, SchoolPages pages) =>
        DeskPage.Of<SchoolPage>(nameof(SchoolPage.View), await pages.ViewAsync(http));

    public static async Task<IResult> FileAsync(HttpContext http, SchoolPages pages)
    {
        var view = await pages.ViewAsync(http);
        return DeskCsv.File(
            $"keuzes-{view.SchoolYear}.csv",
            ["klas", "voornaam", "vervolgkeuze", "wat de leerling je laat weten"],
            [
                .. view.Pupils.Select(pupil => new[] { pupil.Class, pupil.FirstName, Known(pupil), pupil.Told }),
                .. view.Totals.Select(total => new[] { "totaal", total.Name, Count(total), string.Empty }),
            ]);
    }

    public static string Known(PupilLine pupil) => pupil.Known ? "keuze bekend" : "nog niet bekend";

    public static string Count(SchoolTotal total) => total.Count?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "niet getoond";

    private async Task<SchoolView> ViewAsync(HttpContext http)
    {
        var person = DeskPerson.Of(http.User)!;
        await audit.WriteAsync(person.Id, AuditCode.LeaversRead, conversation: null, http.RequestAborted);
        var year = leavers.Year.Name;
        var opened = new List<(LeaverRow, string, string?)>();
        foreach (var row in await database.ReadSuppliedAsync(person.Id, person.School!, year, time.GetUtcNow(), http.RequestAborted))
        {
            if (await leavers.OpenAsync(row, http.RequestAborted) is { } contact) opened.Add((row, contact.FirstName, contact.Class));
        }

        return SchoolView.Of(person, year, opened);
    }
}
