using Microsoft.Extensions.Options;

namespace YouthBot.Page;

/// <summary>
/// <c>POST /weg</c>: “Snel weg”. First the browser loses its access, then it goes to an ordinary site. It always works: no check of the form
/// can stand in the way of somebody who looks over their shoulder.
/// </summary>
/// <remarks>
/// An answer that moves on by itself, and no redirect: browsers hold every redirect after a form to the <c>form-action</c> of this page, those
/// of the other site too, and would stay here when that site sends them on to a page about cookies. It also takes this address out of
/// the history. What an earlier page of the live chat kept in the browser goes by a header and, where that is not known, by a script of
/// its own: somebody may leave before the chat's script has come.
/// </remarks>
internal static class LeaveQuickly
{
    public static IResult Handle(HttpContext http, IOptions<PageOptions> options)
    {
        PageCookie.DropEverything(http);
        http.Response.Headers["Clear-Site-Data"] = "\"storage\"";
        http.Response.Headers["Refresh"] = $"0;url={options.Value.LeaveTo}";
        return PageResult.Leave(options.Value.LeaveTo);
    }
}
