using Microsoft.AspNetCore.Http.HttpResults;
using YouthBot.Content;
using YouthBot.Desk.Access;
using YouthBot.Desk.Workspace.Components;
using YouthBot.Handoff.Closing;

namespace YouthBot.Desk.Workspace;

/// <summary><c>GET /desk</c>: the workspace as a page. The lists are in it, so that there is something to see before the script is there.</summary>
internal static class ShowWorkspace
{
    public static async Task<IResult> HandleAsync(HttpContext http, DeskReading reading, LiveContent content, AuditLog audit)
    {
        if (DeskPerson.Of(http.User) is not { } person || await reading.ViewAsync(person) is not { } view) return TypedResults.NotFound();
        await audit.WriteAsync(person.Id, AuditCode.QueueRead, conversation: null, http.RequestAborted);
        var start = new WorkspaceStart(
            person.FirstName,
            person.Id,
            DeskDoor.Token(http),
            await reading.ReadAsync(view, http.RequestAborted),
            ClosingCodes.Results,
            ClosingCodes.Days,
            ClosingCodes.Reasons,
            content.Current.Canned,
            content.Current.Tags);
        return new RazorComponentResult<WorkspacePage>(
            new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                [nameof(WorkspacePage.Start)] = start,
                [nameof(WorkspacePage.Person)] = person,
            });
    }
}
