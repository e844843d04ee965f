using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Extensions.Options;

namespace YouthBot.Desk.Access;

/// <summary>
/// The session of somebody at the desk: a cookie that no script reads and no other site makes the browser send. A page that asks for a session
/// leads to the door; a script hears 401; and what one may not see is not there.
/// </summary>
public static class DeskAuthentication
{
    /// <summary>Name of the authentication scheme.</summary>
    public const string Scheme = "youthbot-desk";

    internal const string Path = "/desk";
    internal const string SignInPath = "/desk/aanmelden";
    internal const string SetupPath = "/desk/instellen";
    internal const string AccountPath = "/desk/account";
    internal const string AccountsPath = "/desk/accounts";
    internal const string ArchivePath = "/desk/archief";
    internal const string TeamPath = "/desk/team";
    internal const string SignOutPath = "/desk/afmelden";
    internal const string SignOutEverywherePath = "/desk/afmelden/overal";
    internal const string ReturnParameter = "terug";

    /// <summary>So exactly is known when somebody last did something; more exactly would be a cookie with every answer.</summary>
    private static readonly TimeSpan Renewed = TimeSpan.FromMinutes(1);

    internal static void Add(IHostApplicationBuilder builder)
    {
        var outside = !builder.Environment.IsDevelopment();
        builder.Services.AddAuthentication(Scheme).AddCookie(Scheme);
        builder.Services.AddOptions<CookieAuthenticationOptions>(Scheme).Configure<IOptions<DeskOptions>>((cookie, desk) =>
        {
            // the prefix makes the browser hold us to Secure
            cookie.Cookie.Name = outside ? "__Secure-yb-desk" : "yb-desk";
            cookie.Cookie.Path = Path;
            cookie.Cookie.HttpOnly = true;
            cookie.Cookie.IsEssential = true;
            cookie.Cookie.SameSite = SameSiteMode.Strict;
            cookie.Cookie.SecurePolicy = outside ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
            cookie.ExpireTimeSpan = desk.Value.SessionIdle;
            cookie.SlidingExpiration = true;
            cookie.LoginPath = SignInPath;
            cookie.ReturnUrlParameter = ReturnParameter;
            cookie.Events.OnValidatePrincipal = DeskSessions.ValidateAsync;
            cookie.Events.OnCheckSlidingExpiration = context =>
            {
                context.ShouldRenew = !ByItself.Is(context.HttpContext) && context.ElapsedTime >= Renewed;
                return Task.CompletedTask;
            };
            cookie.Events.OnRedirectToLogin = ToTheDoor;
            cookie.Events.OnRedirectToAccessDenied = NotThere;
        });
    }

    private static Task ToTheDoor(RedirectContext<CookieAuthenticationOptions> context)
    {
        if (IsPage(context.Request)) context.Response.Redirect(context.RedirectUri);
        else context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        return Task.CompletedTask;
    }

    private static Task NotThere(RedirectContext<CookieAuthenticationOptions> context)
    {
        var http = context.HttpContext;
        if (!IsPage(context.Request))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        if (http.User.HasClaim(claim => claim.Type == DeskClaims.Unfinished))
        {
            context.Response.Redirect(SetupPath);
            return Task.CompletedTask;
        }

        DeskDoor.AddHeaders(http);
        return DeskPage.NotThere().ExecuteAsync(http);
    }

    private static bool IsPage(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) && request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);
}
