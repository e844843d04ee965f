using Microsoft.Extensions.Options;
using YouthBot.Page;
using YouthBot.Storage.Rows;

namespace YouthBot.Desk.Access;

/// <summary><c>/desk/instellen</c>: whoever came in with a one-time password chooses their own, and connects an authenticator app.</summary>
internal static class SetUp
{
    public const string PasswordField = "nieuw";
    public const string AgainField = "nogmaals";

    public static async Task<IResult> ShowAsync(HttpContext http, DeskAccounts accounts, DeskSessions sessions) =>
        await UnfinishedAsync(http, sessions) is { } account
            ? DeskPage.Setup(View(accounts, account, problem: null))
            : PageResult.SeeOther(http, DeskAuthentication.AccountPath);

    public static async Task<IResult> TakeAsync(HttpContext http, DeskAccounts accounts, DeskSessions sessions, IOptions<DeskOptions> options, TimeProvider time)
    {
        if (!http.Request.HasFormContentType) return TypedResults.BadRequest();
        if (await UnfinishedAsync(http, sessions) is not { } account) return PageResult.SeeOther(http, DeskAuthentication.AccountPath);
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var (password, code) = (form[PasswordField].ToString(), form[SignIn.CodeField].ToString());
        var confirms = !account.Credential.TotpConfirmed && (options.Value.SecondFactor || code.Length > 0);
        if (Problem(account, password, form[AgainField].ToString()) is { } problem) return Again(problem);
        if (confirms && Totp.Match(accounts.Secret(account), code, time.GetUtcNow()) is null) return Again(DeskLines.WrongCode);
        if (await accounts.SetUpAsync(account, password, confirms) is not { } done) return Again(DeskLines.OldForm);
        await sessions.BeginAsync(http, done);
        return PageResult.SeeOther(http, DeskReturn.Home(DeskRoles.Read(done.Profile.Role)));

        IResult Again(string line) => DeskPage.Setup(View(accounts, account, line), StatusCodes.Status400BadRequest);
    }

    private static string? Problem(AccountRow account, string password, string again)
    {
        if (password.Length is < Passwords.Shortest or > Passwords.Longest) return DeskLines.TooShort;
        if (string.Equals(password, DeskAccounts.Shown(account), StringComparison.OrdinalIgnoreCase)) return DeskLines.NotYours;
        return password == again ? null : DeskLines.NotTheSame;
    }

    private static async Task<AccountRow?> UnfinishedAsync(HttpContext http, DeskSessions sessions) =>
        DeskPerson.Of(http.User) is null ? await sessions.FindAsync(http.User, http.RequestAborted) : null;

    private static SetupView View(DeskAccounts accounts, AccountRow account, string? problem)
    {
        var login = DeskAccounts.Shown(account);
        if (account.Credential.TotpConfirmed) return new SetupView(problem, login, null, null);
        var secret = accounts.Secret(account);
        var groups = string.Join(' ', Totp.Text(secret).Chunk(4).Select(part => new string(part)));
        return new SetupView(problem, login, groups, Totp.Address(secret, login));
    }
}
