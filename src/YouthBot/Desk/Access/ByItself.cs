namespace YouthBot.Desk.Access;

/// <summary>
/// Marks what an open page of the desk asks by itself. It makes no session longer, unless the page says that somebody is at it: a pointer or a
/// key, at a page that can be seen.
/// </summary>
internal sealed class ByItself
{
    private const string Active = "active";

    /// <summary>Whether nobody need be there for a request to come.</summary>
    public static bool Is(HttpContext http) =>
        http.GetEndpoint()?.Metadata.GetMetadata<ByItself>() is not null && !http.Request.Query.ContainsKey(Active);
}
