using YouthBot.Channels.DirectLine;
using YouthBot.Chat;

namespace YouthBot.Page;

/// <summary>
/// <c>POST /overnemen</c>: the live chat has taken a conversation over that began without it, so the cookie goes. From now on the
/// conversation belongs to the tab, as with everybody who has JavaScript.
/// </summary>
internal static class HandOver
{
    public static IResult Handle(HttpContext http, Origins origins)
    {
        if (!origins.Allows(http.Request) || !http.Request.Headers.ContainsKey(EraseChat.Header))
            return TypedResults.StatusCode(StatusCodes.Status403Forbidden);
        PageCookie.DropEverything(http);
        return TypedResults.NoContent();
    }
}
