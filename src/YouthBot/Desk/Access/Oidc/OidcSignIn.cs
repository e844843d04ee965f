using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using YouthBot.Content;
using YouthBot.Handoff.Ownership;
using YouthBot.Page;
using YouthBot.Storage;
using YouthBot.Storage.Rows;

namespace YouthBot.Desk.Access.Oidc;

/// <summary>Signing in with another provider: <c>/desk/oidc/{provider}</c> leads there, and this is what happens on the way back.</summary>
internal sealed class OidcSignIn(
    IAccountDatabase database, DeskAccounts accounts, AuditLog audit, LiveContent content, TimeProvider time)
{
    /// <summary>Leads to the provider, if it can be reached.</summary>
    public static async Task<IResult> LeaveAsync(
        string provider, HttpContext http, IAuthenticationSchemeProvider schemes, IOptionsMonitor<OidcOptions> options)
    {
        var scheme = OidcModule.SchemeOf(provider);
        if (await schemes.GetSchemeAsync(scheme) is null) return TypedResults.NotFound();
        try
        {
            await options.Get(scheme).Discovery!.GetConfigurationAsync(http.RequestAborted);
        }
        catch (InvalidOperationException)
        {
            return PageResult.SeeOther(http, RefusedPath);
        }

        var back = DeskReturn.Read(http.Request.Query[DeskAuthentication.ReturnParameter]);
        return TypedResults.Challenge(new AuthenticationProperties { RedirectUri = back ?? DeskAuthentication.Path }, [scheme]);
    }

    /// <summary>
    /// The provider said who it is. The answer is a page and not a redirect: the browser would not send our cookie along on a way that began on
    /// another site.
    /// </summary>
    public static async Task ReceivedAsync(TicketReceivedContext context)
    {
        var http = context.HttpContext;
        var provider = ((OidcOptions)context.Options).Provider;
        context.HandleResponse();
        if (await http.RequestServices.GetRequiredService<OidcSignIn>().AccountAsync(provider, context.Principal!) is not { } account)
        {
            await PageResult.SeeOther(http, RefusedPath).ExecuteAsync(http);
            return;
        }

        await http.RequestServices.GetRequiredService<DeskSessions>().BeginAsync(http, account);
        var home = DeskReturn.Home(DeskRoles.Read(account.Profile.Role));
        var asked = DeskReturn.Read(context.ReturnUri);
        var link = asked is null or DeskAuthentication.Path ? home : asked;
        DeskDoor.AddHeaders(http);
        await DeskPage.Notice(new DeskNotice("Je bent aangemeld", "Je gaat zo verder.", link, "Ga verder", GoesOn: true)).ExecuteAsync(http);
    }

    /// <summary>Refused there, or something on the way does not fit: one line, and no detail of it in the address.</summary>
    public static Task FailedAsync(RemoteFailureContext context)
    {
        context.HandleResponse();
        context.Response.Redirect(RefusedPath);
        return Task.CompletedTask;
    }

    private static string RefusedPath => DeskAuthentication.SignInPath + "?mislukt";

    /// <summary>The account, made at the first time and brought up to date at each; null when it is closed here or has no role.</summary>
    internal async Task<AccountRow?> AccountAsync(OidcProvider provider, ClaimsPrincipal principal)
    {
        var login = $"{principal.FindFirstValue("iss")}|{principal.FindFirstValue("sub")}";
        var known = await database.FindByLoginAsync(login, CancellationToken.None);
        var roles = provider.RolesOf([.. principal.FindAll(provider.RoleClaim).Select(claim => claim.Value)]);
        var name = principal.FindFirstValue("given_name") ?? principal.FindFirstValue("name")?.Split(' ')[0] ?? "Coach";
        var school = roles.Contains(DeskRole.Decaan) ? principal.FindFirstValue(provider.SchoolClaim) : null;
        var wanted = new DeskAccount(login, name, roles, [.. provider.Regions], school, provider.Capacity);
        if (known?.Profile.DisabledAt is not null || wanted.Problem([.. content.Current.Regions.Keys]) is not null)
        {
            await audit.WriteAsync(known?.Id, AuditCode.ProviderRefused, null, CancellationToken.None);
            return null;
        }

        var id = known?.Id ?? Guid.CreateVersion7(time.GetUtcNow()).ToString("N");
        var coach = new Coach(id, name, wanted.Regions, wanted.Talks ? wanted.Capacity : 0);
        var profile = new CoachRow(coach, login, DeskRoles.Write(roles));
        var account = new AccountRow(profile, school, Credential(known, profile, school));
        return await accounts.SaveFromProviderAsync(account) ? account : null;
    }

    /// <summary>
    /// With another role, region or school every session that was there ends, and every open line with it: a line that stays open goes on with
    /// what its owner was allowed when it began.
    /// </summary>
    private static CredentialRow Credential(AccountRow? known, CoachRow now, string? school)
    {
        var stamp = DeskAccounts.NewStamp();
        if (known is null) return new CredentialRow(stamp);
        var same = known.Profile.Role == now.Role && known.School == school && known.Profile.Coach.Regions.ToHashSet().SetEquals(now.Coach.Regions);
        return same ? known.Credential : known.Credential with { Stamp = stamp };
    }
}
