namespace YouthBot.Page;

/// <summary>
/// The only thing that the browser keeps: the pass to the conversation, until the browser is closed. No script can read it and no other
/// site can make the browser send it.
/// </summary>
internal static class PageCookie
{
    /// <summary>Name of the cookie that goes with the forms; it says nothing about anybody.</summary>
    public const string FormName = "yb-formulier";

    public static PagePass? Read(HttpRequest request) => PagePass.Read(request.Cookies[Name(request)]);

    public static bool IsThere(HttpRequest request) => request.Cookies.ContainsKey(Name(request));

    public static void Write(HttpContext http, PagePass pass) =>
        http.Response.Cookies.Append(Name(http.Request), pass.ToString(), Options(http.Request));

    public static void Drop(HttpContext http) => http.Response.Cookies.Delete(Name(http.Request), Options(http.Request));

    /// <summary>Drops everything of ours, so that nothing tells that somebody was here.</summary>
    public static void DropEverything(HttpContext http)
    {
        Drop(http);
        http.Response.Cookies.Delete(FormName, Options(http.Request));
    }

    /// <summary>The prefix makes the browser hold us to Secure and to this one host.</summary>
    private static string Name(HttpRequest request) => request.IsHttps ? "__Host-yb-gesprek" : "yb-gesprek";

    private static CookieOptions Options(HttpRequest request) => new()
    {
        HttpOnly = true,
        SameSite = SameSiteMode.Strict,
        Secure = request.IsHttps,
        Path = "/",
        IsEssential = true,
    };
}
