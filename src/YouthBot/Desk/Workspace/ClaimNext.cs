using YouthBot.Conversations;
using YouthBot.Desk.Access;
using YouthBot.Desk.Workspace.Wire;
using YouthBot.Storage;

namespace YouthBot.Desk.Workspace;

/// <summary>
/// <c>POST /desk/next</c>: the first in line, for this coach. Somebody else may be faster, then it is the one after; a retry of the same click
/// gives what the first one gave.
/// </summary>
internal static class ClaimNext
{
    public static async Task<IResult> HandleAsync(HttpContext http, DeskReading reading, DeskQueue queue, AuditLog audit)
    {
        if (DeskPerson.Of(http.User) is not { } person || await reading.ViewAsync(person) is not { } view) return Answers.NotFound;
        if (CommandKey.Of(http.Request, person.Id, "claim") is not { } key) return Answers.Unclear("key-needed");
        // whom it got stands with the claim itself
        await audit.WriteAsync(person.Id, AuditCode.Commanded, conversation: null, http.RequestAborted);
        switch (await queue.ClaimNextAsync(view.Coach, key, view.AwaySince(person.Id) is not null, http.RequestAborted))
        {
            case NextClaim.Claimed claimed:
                return Answers.Of(Handover.Done, claimed.Conversation.ToString(), view);
            case NextClaim.Pending:
                return Answers.Json(StatusCodes.Status202Accepted, new Outcome(Answers.Pending));
            case NextClaim.Away:
                return Answers.Json(StatusCodes.Status409Conflict, new Outcome("you-are-away"));
            default:
                var full = view.Waiting.Any() && view.Busy(view.Coach.Id) >= view.Coach.Capacity;
                return Answers.Json(StatusCodes.Status409Conflict, new Outcome(full ? "at-capacity" : "nobody-waits"));
        }
    }
}
