using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Extensions.Options;
using YouthBot.Storage;
using YouthBot.Storage.Rows;

namespace YouthBot.Desk.Access;

/// <summary>
/// Sessions at the desk. The cookie names the account and its stamp; what somebody may do is read from the account at every request, so that
/// another role, a closed account and signing out everywhere count at once.
/// </summary>
public sealed class DeskSessions(IAccountDatabase database, IOptions<DeskOptions> options, TimeProvider time)
{
    private const string Begun = "begun";

    /// <summary>How old an account in memory may be: what another machine or the command line changed counts after so long.</summary>
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<string, (DateTimeOffset At, AccountRow? Account)> remembered = new(StringComparer.Ordinal);

    /// <summary>Whether a session that was there when a stream began is still there: a stream asks this now and then.</summary>
    public async Task<bool> IsAliveAsync(ClaimsPrincipal principal, CancellationToken cancellation) =>
        await FindAsync(principal, cancellation) is not null;

    /// <summary>When the session of a request is over if nothing is done in it any more, and at the latest.</summary>
    internal async Task<DateTimeOffset> EndAsync(HttpContext http)
    {
        if ((await http.AuthenticateAsync(DeskAuthentication.Scheme)).Properties is not { } properties || BegunAt(properties) is not { } begun)
            return time.GetUtcNow();
        var longest = begun + options.Value.SessionLongest;
        return properties.ExpiresUtc is { } idle && idle < longest ? idle : longest;
    }

    internal Task BeginAsync(HttpContext http, AccountRow account)
    {
        remembered.TryRemove(account.Id, out _);
        var properties = new AuthenticationProperties();
        properties.Items[Begun] = time.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        return http.SignInAsync(DeskAuthentication.Scheme, Principal(account), properties);
    }

    /// <summary>The account of a session, also of one that is not set up; null when the session has ended.</summary>
    internal async ValueTask<AccountRow?> FindAsync(ClaimsPrincipal principal, CancellationToken cancellation)
    {
        if (principal.FindFirstValue(DeskClaims.Account) is not { } id) return null;
        var now = time.GetUtcNow();
        if (!remembered.TryGetValue(id, out var known) || now - known.At >= Fresh)
        {
            known = (now, await database.FindAsync(id, cancellation));
            remembered[id] = known;
        }

        return known.Account is { Profile.DisabledAt: null } account && principal.HasClaim(DeskClaims.Stamp, account.Credential.Stamp)
            ? account
            : null;
    }

    /// <summary>What this machine remembers of an account is old now.</summary>
    internal void Forget(string id) => remembered.TryRemove(id, out _);

    /// <summary>Whether its owner has yet to choose a password or connect an app. Whoever signs in with another provider proves everything there.</summary>
    internal bool IsUnfinished(CredentialRow credential) =>
        credential.PasswordHash is not null
        && (credential.OneTimeUntil is not null || (options.Value.SecondFactor && !credential.TotpConfirmed));

    internal static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        var http = context.HttpContext;
        var sessions = http.RequestServices.GetRequiredService<DeskSessions>();
        if (context.Principal is { } principal && sessions.IsYoung(context.Properties) && await sessions.FindAsync(principal, http.RequestAborted) is { } account)
        {
            context.ReplacePrincipal(sessions.Principal(account));
            return;
        }

        context.RejectPrincipal();
        await http.SignOutAsync(DeskAuthentication.Scheme);
    }

    private bool IsYoung(AuthenticationProperties properties) =>
        BegunAt(properties) is { } begun && time.GetUtcNow() - begun < options.Value.SessionLongest;

    private static DateTimeOffset? BegunAt(AuthenticationProperties properties) =>
        properties.Items.TryGetValue(Begun, out var text) && long.TryParse(text, CultureInfo.InvariantCulture, out var begun)
            ? DateTimeOffset.FromUnixTimeSeconds(begun)
            : null;

    private ClaimsPrincipal Principal(AccountRow account)
    {
        List<Claim> claims =
        [
            new(DeskClaims.Account, account.Id),
            new(DeskClaims.Stamp, account.Credential.Stamp),
            new(DeskClaims.FirstName, account.Profile.Coach.FirstName),
        ];
        claims.AddRange(DeskRoles.Read(account.Profile.Role).Select(role => new Claim(DeskClaims.Role, role.ToString())));
        claims.AddRange(account.Profile.Coach.Regions.Select(region => new Claim(DeskClaims.Region, region)));
        if (account.School is { } school) claims.Add(new Claim(DeskClaims.School, school));
        if (IsUnfinished(account.Credential)) claims.Add(new Claim(DeskClaims.Unfinished, "true"));
        return new ClaimsPrincipal(new ClaimsIdentity(claims, DeskAuthentication.Scheme, DeskClaims.FirstName, DeskClaims.Role));
    }
}
