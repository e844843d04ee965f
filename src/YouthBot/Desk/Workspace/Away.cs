using YouthBot.Conversations;
using YouthBot.Desk.Access;
using YouthBot.Storage;

namespace YouthBot.Desk.Workspace;

/// <summary>
/// <c>POST /desk/away</c>: the coach is away for a while, or is back. Nobody new comes to who is away, and they do not count as somebody who
/// is there; their own conversations stay theirs. Saying it twice changes nothing.
/// </summary>
internal static class Away
{
    public static async Task<IResult> HandleAsync(
        HttpContext http, DeskReading reading, IDeskDatabase database, DeskLine line, AuditLog audit, TimeProvider time)
    {
        if (DeskPerson.Of(http.User) is not { } person || await reading.ViewAsync(person) is not { } view) return Answers.NotFound;
        if ((await ChatCommands.BodyAsync(http.Request))?.Away is not { } away) return Answers.Unclear("unclear");
        await audit.WriteAsync(person.Id, AuditCode.Commanded, conversation: null, http.RequestAborted);
        await database.SetAwayAsync(person.Id, away ? time.GetUtcNow() : null, http.RequestAborted);
        foreach (var region in person.Regions) line.Hint(region);
        return Answers.Json(StatusCodes.Status200OK, new Wire.Outcome(Handover.Done));
    }
}
