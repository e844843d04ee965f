using Microsoft.AspNetCore.Http.HttpResults;
using YouthBot.Content;
using YouthBot.Desk.Access;
using YouthBot.Desk.Workspace.Components;
using YouthBot.Handoff.Hours;

namespace YouthBot.Desk.Workspace;

/// <summary><c>GET /desk/team</c>: who is there, who has how much, and the opening hours that editors keep.</summary>
internal static class ShowTeam
{
    public static async Task<IResult> HandleAsync(HttpContext http, DeskReading reading, LiveContent content, AuditLog audit)
    {
        if (DeskPerson.Of(http.User) is not { } person || await reading.ViewAsync(person) is not { } view) return TypedResults.NotFound();
        await audit.WriteAsync(person.Id, AuditCode.QueueRead, conversation: null, http.RequestAborted);
        var regions = person.Regions
            .Order(StringComparer.Ordinal)
            .Select(id => content.Current.Regions.GetValueOrDefault(id))
            .OfType<Dialogs.Content.Region>();
        var team = new TeamView(
            person,
            DeskReading.Team(view),
            view.Waiting.Count(),
            [.. regions.Select(region => (region, Opening.At(region, view.Now)))]);
        return new RazorComponentResult<TeamPage>(new Dictionary<string, object?>(StringComparer.Ordinal) { [nameof(TeamPage.View)] = team });
    }
}
