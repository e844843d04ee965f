using System.Globalization;
using YouthBot.Content;
using YouthBot.Storage;

namespace YouthBot.Desk.Access;

/// <summary><c>/desk/accounts</c>: what <c>coach</c> does on the command line, for an administrator with a browser.</summary>
internal sealed class ManageAccounts(
    IAccountDatabase database, DeskAccounts accounts, DeskSessions sessions, AuditLog audit, LiveContent content)
{
    public const string LoginField = "aanmeldnaam";
    public const string NameField = "voornaam";
    public const string RoleField = "rol";
    public const string RegionField = "regio";
    public const string SchoolField = "school";
    public const string CapacityField = "aantal";

    public static Task<IResult> Show(HttpContext http, ManageAccounts manage) => manage.PageAsync(http);

    public static async Task<IResult> AddAsync(HttpContext http, ManageAccounts manage)
    {
        if (!http.Request.HasFormContentType) return TypedResults.BadRequest();
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var made = new DeskAccount(
            form[LoginField].ToString().Trim(),
            form[NameField].ToString().Trim(),
            form[RoleField].Select(role => DeskRoles.Find(role ?? string.Empty)).OfType<DeskRole>().ToHashSet(),
            [.. form[RegionField].OfType<string>().Where(region => region.Length > 0).Distinct(StringComparer.Ordinal)],
            form[SchoolField].ToString().Trim() is { Length: > 0 } school ? school : null,
            int.TryParse(form[CapacityField], NumberStyles.None, CultureInfo.InvariantCulture, out var capacity) ? capacity : 0);
        return await manage.AddAsync(http, made);
    }

    public static async Task<IResult> ResetAsync(HttpContext http, string id, ManageAccounts manage) => await manage.ResetAsync(http, id);

    public static async Task<IResult> CloseAsync(HttpContext http, string id, ManageAccounts manage) => await manage.CloseAsync(http, id);

    private async Task<IResult> AddAsync(HttpContext http, DeskAccount made)
    {
        if (made.Problem([.. content.Current.Regions.Keys]) is { } problem) return await PageAsync(http, DeskLines.Of(problem));
        if (await accounts.AddAsync(made) is not { } password) return await PageAsync(http, DeskLines.Of(AccountProblem.Taken));
        await ManagedAsync(http);
        return await PageAsync(http, password: password, owner: made.Login);
    }

    private async Task<IResult> ResetAsync(HttpContext http, string id)
    {
        if (await database.FindAsync(id, http.RequestAborted) is not { } account || !DeskAccounts.IsLocal(account)
            || await accounts.ResetAsync(DeskAccounts.Shown(account)) is not { } password) return DeskPage.NotThere();
        sessions.Forget(id);
        await ManagedAsync(http);
        return await PageAsync(http, password: password, owner: DeskAccounts.Shown(account));
    }

    private async Task<IResult> CloseAsync(HttpContext http, string id)
    {
        if (await database.FindAsync(id, http.RequestAborted) is not { } account) return DeskPage.NotThere();
        // somebody must be left who can open it again
        if (id == DeskPerson.Of(http.User)!.Id) return await PageAsync(http, DeskLines.NotYourself);
        if (!await accounts.DisableAsync(account.Profile.Login)) return DeskPage.NotThere();
        sessions.Forget(id);
        await ManagedAsync(http);
        return await PageAsync(http);
    }

    private Task ManagedAsync(HttpContext http) =>
        audit.WriteAsync(DeskPerson.Of(http.User)!.Id, AuditCode.AccountsManaged, conversation: null, CancellationToken.None);

    private async Task<IResult> PageAsync(HttpContext http, string? problem = null, string? password = null, string? owner = null)
    {
        var view = new AccountsView(
            DeskPerson.Of(http.User)!,
            await database.ReadAllAsync(http.RequestAborted),
            [.. content.Current.Regions.Values.OrderBy(region => region.Name, StringComparer.Ordinal)],
            problem,
            password,
            owner);
        return DeskPage.Accounts(view, problem is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest);
    }
}
