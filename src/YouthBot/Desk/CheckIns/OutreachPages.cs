using YouthBot.CheckIns;
using YouthBot.Desk.Access;
using YouthBot.Desk.CheckIns.Components;
using YouthBot.Page;
using YouthBot.Storage;
using YouthBot.Storage.Rows;

namespace YouthBot.Desk.CheckIns;

/// <summary>
/// <c>/desk/opvolgen</c>: whom a coach should reach. Who takes somebody on may see their number, one at a time, and each time is written down.
/// </summary>
internal sealed class OutreachPages(
    IOutreachDatabase database, Leavers leavers, IAccountDatabase accounts, AuditLog audit, TimeProvider time)
{
    public const string Path = "/desk/opvolgen";
    public const string OutcomeField = "uitkomst";

    private const int DoneShown = 20;
    private const string NotYours = "Dit is niet (meer) van jou.";

    private static readonly TimeSpan DoneFor = TimeSpan.FromDays(30);

    private static readonly string[] Order = ["no-show", "stuck", "help", "doubt", "no-answer", "unreachable"];

    public static Task<IResult> ShowAsync(HttpContext http, OutreachPages pages) => pages.PageAsync(http);

    public static Task<IResult> TakeAsync(HttpContext http, string id, OutreachPages pages) => pages.TakeAsync(http, id);

    public static Task<IResult> GiveBackAsync(HttpContext http, string id, OutreachPages pages) => pages.GiveBackAsync(http, id);

    public static Task<IResult> DoneAsync(HttpContext http, string id, OutreachPages pages) => pages.DoneAsync(http, id);

    public static Task<IResult> RevealAsync(HttpContext http, string id, OutreachPages pages) => pages.RevealAsync(http, id);

    public static Task<IResult> ReleaseAsync(HttpContext http, string id, OutreachPages pages) => pages.ReleaseAsync(http, id);

    private Task<IResult> TakeAsync(HttpContext http, string id) =>
        ChangeAsync(http, id, (person, item) => database.TakeAsync(item.Id, person.Id, CancellationToken.None), "Iemand anders heeft dit al.");

    private Task<IResult> GiveBackAsync(HttpContext http, string id) =>
        ChangeAsync(http, id, (person, item) => database.GiveBackAsync(item.Id, person.Id, CancellationToken.None), NotYours);

    private async Task<IResult> DoneAsync(HttpContext http, string id)
    {
        if (!http.Request.HasFormContentType) return TypedResults.BadRequest();
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var outcome = OutreachOutcome.All.FirstOrDefault(one => one.Code == form[OutcomeField].ToString());
        if (outcome is null) return await PageAsync(http, problem: "Kies eerst wat ervan kwam.");
        return await ChangeAsync(
            http,
            id,
            (person, item) => database.DoneAsync(
                new OutreachDoneRow(item.Id, person.Id, outcome.Code, outcome.Spoke, outcome.Choice, time.GetUtcNow()), CancellationToken.None),
            NotYours);
    }

    private async Task<IResult> RevealAsync(HttpContext http, string id)
    {
        var person = DeskPerson.Of(http.User)!;
        if (await database.FindAsync(id, person.Regions, http.RequestAborted) is not { DoneAt: null } item || item.Coach != person.Id)
            return DeskPage.NotThere();
        await audit.WriteAsync(person.Id, AuditCode.NumberRevealed, LeaverSeal.KeyOf(item.Leaver.Id), http.RequestAborted);
        return await PageAsync(http, revealed: item.Id);
    }

    private async Task<IResult> ReleaseAsync(HttpContext http, string id)
    {
        var person = DeskPerson.Of(http.User)!;
        if (!Guid.TryParseExact(id, "N", out var leaver)) return DeskPage.NotThere();
        await audit.WriteAsync(person.Id, AuditCode.HoldReleased, LeaverSeal.KeyOf(leaver), http.RequestAborted);
        return await database.ReleaseAsync(leaver, person.Regions, CancellationToken.None)
            ? PageResult.SeeOther(http, Path)
            : DeskPage.NotThere();
    }

    private async Task<IResult> ChangeAsync(HttpContext http, string id, Func<DeskPerson, OutreachRow, Task<bool>> change, string refusal)
    {
        var person = DeskPerson.Of(http.User)!;
        if (await database.FindAsync(id, person.Regions, http.RequestAborted) is not { } item) return DeskPage.NotThere();
        await audit.WriteAsync(person.Id, AuditCode.OutreachChanged, LeaverSeal.KeyOf(item.Leaver.Id), http.RequestAborted);
        if (!await change(person, item)) return await PageAsync(http, problem: refusal);
        return PageResult.SeeOther(http, Path);
    }

    private async Task<IResult> PageAsync(HttpContext http, string? revealed = null, string? problem = null)
    {
        var person = DeskPerson.Of(http.User)!;
        await audit.WriteAsync(person.Id, AuditCode.OutreachRead, conversation: null, http.RequestAborted);
        var names = (await accounts.ReadAllAsync(http.RequestAborted)).ToDictionary(
            account => account.Id, account => account.Profile.Coach.FirstName, StringComparer.Ordinal);
        var open = await ItemsAsync(await database.ReadOpenAsync(person.Regions, http.RequestAborted), names, http.RequestAborted);
        var done = await database.ReadDoneAsync(person.Regions, time.GetUtcNow() - DoneFor, DoneShown, http.RequestAborted);
        var held = new List<(LeaverRow, string, DateTimeOffset)>();
        foreach (var (leaver, since, handle) in await database.ReadHeldAsync(person.Regions, http.RequestAborted))
        {
            if (await leavers.OpenAsync(leaver, http.RequestAborted) is { } contact && OutreachItem.NameOf(contact, handle) is { Length: > 0 } name)
                held.Add((leaver, name, since));
        }

        var view = new OutreachView(
            person,
            [.. open
                .OrderBy(item => item.Row.Coach == person.Id ? 0 : item.Row.Coach is null ? 1 : 2)
                .ThenBy(item => Array.IndexOf(Order, item.Row.Reason))
                .ThenBy(item => item.Row.Sender == person.Id ? 0 : 1)
                .ThenBy(item => item.Row.At)],
            await ItemsAsync(done, names, http.RequestAborted),
            held,
            leavers.Today,
            revealed,
            problem);
        return DeskPage.Of<OutreachPage>(
            nameof(OutreachPage.View), view, problem is null ? StatusCodes.Status200OK : StatusCodes.Status409Conflict);
    }

    private async Task<IReadOnlyList<OutreachItem>> ItemsAsync(
        IReadOnlyList<OutreachRow> rows, Dictionary<string, string> names, CancellationToken cancellation)
    {
        var items = new List<OutreachItem>(rows.Count);
        foreach (var row in rows)
        {
            // who asked for a message themselves has no name here, and may have no conversation any more: then nobody can reach them
            if (await leavers.OpenAsync(row.Leaver, cancellation) is { } contact
                && new OutreachItem(row, contact, Name(row.Sender), Name(row.Coach)) is { Name.Length: > 0 } item)
                items.Add(item);
        }

        return items;

        string? Name(string? account) => account is null ? null : names.GetValueOrDefault(account);
    }
}
