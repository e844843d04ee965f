using System.Globalization;
using Microsoft.Extensions.Options;
using YouthBot.Limits;
using YouthBot.Page;

namespace YouthBot.Desk.Access;

/// <summary><c>/desk/aanmelden</c>: name, password and code on one page, so that a wrong one of them looks like any other.</summary>
internal static class SignIn
{
    public const string LoginField = "naam";
    public const string PasswordField = "wachtwoord";
    public const string CodeField = "code";

    public static IResult Show(HttpContext http, IOptions<DeskOptions> options)
    {
        var problem = http.Request.Query.ContainsKey("mislukt") ? DeskLines.ProviderRefused : null;
        return DeskPage.SignIn(View(options.Value, problem, string.Empty, http.Request.Query[DeskAuthentication.ReturnParameter]));
    }

    public static async Task<IResult> TakeAsync(
        HttpContext http, DeskAccounts accounts, DeskSessions sessions, RequestLimits limits, IOptions<DeskOptions> options)
    {
        if (!http.Request.HasFormContentType) return TypedResults.BadRequest();
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var (login, password, code) = (form[LoginField].ToString(), form[PasswordField].ToString(), form[CodeField].ToString());
        var back = DeskReturn.Read(form[DeskAuthentication.ReturnParameter]);
        if (limits.RefuseSignIn(http.Connection.RemoteIpAddress) is { } wait)
        {
            http.Response.Headers.RetryAfter = ((int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
            return DeskPage.SignIn(View(options.Value, DeskLines.TooFast, login, back), StatusCodes.Status429TooManyRequests);
        }

        if (login.Length > 200 || password.Length > Passwords.Longest || await accounts.SignInAsync(login, password, code) is not { } account)
            return DeskPage.SignIn(View(options.Value, DeskLines.Refused, login, back), StatusCodes.Status400BadRequest);
        await sessions.BeginAsync(http, account);
        return PageResult.SeeOther(http, sessions.IsUnfinished(account.Credential)
            ? DeskAuthentication.SetupPath
            : back ?? DeskReturn.Home(DeskRoles.Read(account.Profile.Role)));
    }

    private static SignInView View(DeskOptions options, string? problem, string login, string? back) => new(
        problem,
        login,
        DeskReturn.Read(back),
        [.. options.Oidc.Select(provider => KeyValuePair.Create(provider.Key, provider.Value.Name ?? provider.Key))]);
}
