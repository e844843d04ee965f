using Microsoft.AspNetCore.Antiforgery;

namespace YouthBot.Desk.Access;

/// <summary>
/// The way in for pages and commands of the desk: a group that only who the policy names comes through, whose commands bring an antiforgery
/// token (a hidden field of a form, or the header <see cref="TokenHeader"/> of a script), and whose answers are kept nowhere.
/// </summary>
public static class DeskDoor
{
    /// <summary>Where a script puts the token that <see cref="Token"/> gave its page.</summary>
    public const string TokenHeader = "X-CSRF";

    /// <summary>No script and no style but our own files; nobody frames it.</summary>
    private const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>Endpoints of the desk for those whom a policy names (<see cref="DeskPolicies"/>).</summary>
    public static RouteGroupBuilder MapDesk(this IEndpointRouteBuilder routes, string policy) =>
        routes.MapOpenDesk().RequireAuthorization(policy);

    /// <summary>The token for the scripts of a page, and its cookie. It goes with the account: after signing in it is another one.</summary>
    public static string Token(HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);
        return http.RequestServices.GetRequiredService<IAntiforgery>().GetAndStoreTokens(http).RequestToken!;
    }

    /// <summary>The same without a policy, for the pages in front of the door.</summary>
    internal static RouteGroupBuilder MapOpenDesk(this IEndpointRouteBuilder routes) =>
        routes.MapGroup(DeskAuthentication.Path).AddEndpointFilter(AddHeadersAsync).AddEndpointFilter(RequireTokenAsync);

    /// <summary>Nothing is kept, and nothing of others runs or looks in.</summary>
    internal static void AddHeaders(HttpContext http)
    {
        var headers = http.Response.Headers;
        headers.CacheControl = "no-store";
        headers.ContentSecurityPolicy = ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
    }

    private static ValueTask<object?> AddHeadersAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        AddHeaders(context.HttpContext);
        return next(context);
    }

    private static async ValueTask<object?> RequireTokenAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method) || await BringsTokenAsync(http)) return await next(context);
        return http.Request.HasFormContentType
            ? DeskPage.Notice(
                new DeskNotice("Even opnieuw", DeskLines.OldForm, DeskAuthentication.Path, "Naar de balie"), StatusCodes.Status400BadRequest)
            : TypedResults.BadRequest();
    }

    private static async Task<bool> BringsTokenAsync(HttpContext http)
    {
        try
        {
            return await http.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(http);
        }
        catch (Exception error) when (error is AntiforgeryValidationException or BadHttpRequestException or InvalidDataException)
        {
            // a form that is too large or cut off
            return false;
        }
    }
}
