using YouthBot.Conversations;
using YouthBot.Desk.Access;
using YouthBot.Desk.Workspace.Wire;
using YouthBot.Handoff.Ownership;
using YouthBot.Handoff.Queue;
using YouthBot.Handoff.Turns;
using YouthBot.Storage;

namespace YouthBot.Desk.Workspace;

/// <summary>
/// <c>POST /desk/next</c>: the first in line, for this coach. Somebody else may be faster, then it is the one after; a retry of the same click
/// gives what the first one gave.
/// </summary>
internal static class ClaimNext
{
    public static async Task<IResult> HandleAsync(HttpContext http, DeskReading reading, DeskStore store, IDeskDatabase database, Mailbox mailbox)
    {
        if (DeskPerson.Of(http.User) is not { } person || await reading.ViewAsync(person) is not { } view) return Answers.NotFound;
        if (CommandKey.Of(http.Request, person.Id, "claim") is not { } key) return Answers.Unclear("key-needed");
        // the queue was read before: a click that happened meanwhile is among the coach's own now
        if (await AlreadyAsync(view, key, database, http.RequestAborted) is { } already) return already;
        foreach (var entry in HandoffQueue.Next(view.Entries, view.Coach, view.Busy(view.Coach.Id), view.Now).ToArray())
        {
            var outcome = await mailbox.CommandAsync(entry.Conversation, key, new HandoffCommand.Claim(view.Coach), http.RequestAborted);
            if (outcome is Handover.Done or null || outcome.StartsWith("at-capacity", StringComparison.Ordinal))
                return Answers.Of(outcome, entry.Conversation.ToString(), view);
        }

        return Answers.Json(
            StatusCodes.Status409Conflict, new Outcome(view.Waiting.Any() && view.Busy(view.Coach.Id) >= view.Coach.Capacity ? "at-capacity" : "nobody-waits"));
    }

    private static async Task<IResult?> AlreadyAsync(DeskView view, string key, IDeskDatabase database, CancellationToken cancellation)
    {
        foreach (var entry in view.Own)
        {
            if (await database.ReadOutcomeAsync(entry.Conversation, DeskSignal.Door, key, cancellation) is Handover.Done)
                return Answers.Of(Handover.Done, entry.Conversation.ToString(), view);
        }

        return null;
    }
}
