using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;
using YouthBot.Page.Components;

namespace YouthBot.Page;

/// <summary>The answers of the page.</summary>
internal static class PageResult
{
    public static IResult Chat(HttpContext http, ChatView view, int status = StatusCodes.Status200OK)
    {
        // the header and not the element: a page that only waits may look again, and looks the same to who reads it
        if (view.LooksAgainAt is { } address) http.Response.Headers["Refresh"] = $"2;url={address}";
        return Of<ChatPage>(nameof(ChatPage.View), view, status);
    }

    public static IResult Confirm(Confirmation confirmation, int status = StatusCodes.Status200OK) =>
        Of<ErasePage>(nameof(ErasePage.Asks), confirmation, status);

    public static IResult Leave(string address) => Of<LeavePage>(nameof(LeavePage.Address), address, StatusCodes.Status200OK);

    /// <summary>Something of ours is broken: nothing of storage is touched to say so, and what somebody wrote comes back.</summary>
    public static IResult Trouble(HttpContext http, string draft)
    {
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; frame-ancestors 'none'";
        return Of<TroublePage>(nameof(TroublePage.Draft), draft, StatusCodes.Status500InternalServerError);
    }

    /// <summary>The browser fetches the page anew, so that reloading it sends nothing again.</summary>
    public static IResult SeeOther(HttpContext http, string address)
    {
        http.Response.Headers.Location = address;
        return TypedResults.StatusCode(StatusCodes.Status303SeeOther);
    }

    private static RazorComponentResult<TComponent> Of<TComponent>(string parameter, object value, int status)
        where TComponent : IComponent =>
        new(new Dictionary<string, object?>(StringComparer.Ordinal) { [parameter] = value }) { StatusCode = status };
}
