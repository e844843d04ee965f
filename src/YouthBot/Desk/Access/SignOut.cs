using Microsoft.AspNetCore.Authentication;
using YouthBot.Page;

namespace YouthBot.Desk.Access;

/// <summary><c>/desk/afmelden</c>: here, or everywhere.</summary>
internal static class SignOut
{
    public static async Task<IResult> HereAsync(HttpContext http, DeskSessions sessions, AuditLog audit)
    {
        if (await sessions.FindAsync(http.User, http.RequestAborted) is { } account)
            await audit.WriteAsync(account.Id, AuditCode.SignedOut, null, CancellationToken.None);
        await http.SignOutAsync(DeskAuthentication.Scheme);
        return PageResult.SeeOther(http, DeskAuthentication.SignInPath);
    }

    public static async Task<IResult> EverywhereAsync(HttpContext http, DeskSessions sessions, DeskAccounts accounts)
    {
        if (await sessions.FindAsync(http.User, http.RequestAborted) is { } account)
        {
            await accounts.EndSessionsAsync(account);
            sessions.Forget(account.Id);
        }

        await http.SignOutAsync(DeskAuthentication.Scheme);
        return PageResult.SeeOther(http, DeskAuthentication.SignInPath);
    }
}
