using System.Text.Json;
using YouthBot.Channels.DirectLine;
using YouthBot.Content;
using YouthBot.Conversations;
using YouthBot.Desk.Access;
using YouthBot.Desk.Workspace.Wire;
using YouthBot.Handoff;
using YouthBot.Handoff.Ownership;
using YouthBot.Handoff.Queue;
using YouthBot.Storage;
using HandoffOutcome = YouthBot.Handoff.Closing.Outcome;

namespace YouthBot.Desk.Workspace;

/// <summary>
/// <c>POST /desk/chats/{id}/…</c>: what a coach does in a conversation. Each goes into the conversation's own mailbox and is decided there; the
/// answer says what became of it.
/// </summary>
internal static class ChatCommands
{
    private const int MaximumBytes = 64 * 1024;
    private const int LongestText = 4000;

    /// <summary>What a body means; null when something in it is missing or unknown.</summary>
    private delegate HandoffCommand? Reading(ChatBody body, DeskView view, QueueEntry? entry);

    public static void Map(IEndpointRouteBuilder desk)
    {
        Map("claim", (_, view, _) => new HandoffCommand.Claim(view.Coach));
        Map("accept", (_, view, _) => new HandoffCommand.Claim(view.Coach));
        Map("messages", (body, view, _) => Words(body.Text) is { } text ? new HandoffCommand.Speak(view.Coach.Id, text) : null);
        Map("release", (_, view, _) => new HandoffCommand.Release(view.Coach.Id));
        Map("transfer", Transfer);
        Map("refuse", (_, view, _) => new HandoffCommand.RefuseOffer(view.Coach.Id));
        Map("return", (_, view, _) => new HandoffCommand.ReturnToBot(view.Coach.Id));
        Map("snooze", (body, view, _) => body.Until is { } until ? new HandoffCommand.Snooze(view.Coach, until.ToUniversalTime()) : null);
        Map("take-over", (body, view, _) => Words(body.Why) is { } why ? new HandoffCommand.TakeOver(view.Coach, why) : null);
        Map("close", (body, view, _) => DeskNotes.IsChosen(body.FollowUp) && HandoffOutcome.Read(body.Result, body.Day, body.Reason) is { } outcome
            ? new HandoffCommand.Close(view.Coach.Id, outcome, DeskNotes.Day(body.FollowUp), Words(body.Note))
            : null);

        void Map(string action, Reading read) => desk.MapPost(
            $"/chats/{{id}}/{action}",
            (HttpContext http, string id, DeskReading reading, Mailbox mailbox, ConversationStore store, LiveContent content, AuditLog audit) =>
                HandleAsync(http, id, action, read, reading, mailbox, store, content, audit));
    }

    private static async Task<IResult> HandleAsync(
        HttpContext http,
        string id,
        string action,
        Reading read,
        DeskReading reading,
        Mailbox mailbox,
        ConversationStore store,
        LiveContent content,
        AuditLog audit)
    {
        if (DeskPerson.Of(http.User) is not { } person || await reading.ViewAsync(person) is not { } view
            || !ConversationId.TryParse(id, out var conversation)) return Answers.NotFound;
        // what is of another region is not there; a retry finds its own conversation also after its end
        if (await store.ReadHeadAsync(conversation, http.RequestAborted) is not { } head || !person.Regions.Contains(head.Region)) return Answers.NotFound;
        if (CommandKey.Of(http.Request, person.Id, action) is not { } key) return Answers.Unclear("key-needed");
        if (await BodyAsync(http.Request) is not { } body || read(body, view, view.Find(conversation)) is not { } command)
            return Answers.Unclear("unclear");
        if (command is HandoffCommand.OfferTo { To: var to } && view.AwaySince(to) is not null)
            return Answers.Json(StatusCodes.Status409Conflict, new Outcome("colleague-away", id, view.NameOf(to)));
        if (command is HandoffCommand.Close { FollowUp: { } day } && day < DeskNotes.Today(content, head.Region, view.Now))
            return Answers.Json(StatusCodes.Status409Conflict, new Outcome("past-moment", id));
        await audit.WriteAsync(person.Id, AuditCode.Commanded, conversation, http.RequestAborted);
        if (await mailbox.CommandAsync(conversation, key, command, http.RequestAborted) is { } outcome) return Answers.Of(outcome, id, view);
        return await store.ReadHeadAsync(conversation, http.RequestAborted) is { Erased: false } ? Answers.Of(null, id, view) : Answers.NotFound;
    }

    private static HandoffCommand? Transfer(ChatBody body, DeskView view, QueueEntry? entry) =>
        Words(body.Note) is { } note && body.To is { } to && entry is not null
        && view.Coaches.TryGetValue(to, out var colleague) && colleague.Coach.Capacity > 0 && colleague.Coach.Regions.Contains(entry.Region)
            ? new HandoffCommand.OfferTo(view.Coach.Id, to, note)
            : null;

    internal static string? Words(string? text) =>
        text is { Length: <= LongestText } && !string.IsNullOrWhiteSpace(text) ? text.ReplaceLineEndings("\n").Trim() : null;

    internal static async Task<ChatBody?> BodyAsync(HttpRequest request)
    {
        if (await BoundedBody.ReadAsync(request, MaximumBytes) is not { } body) return null;
        try
        {
            return body.Length == 0 ? new ChatBody() : JsonSerializer.Deserialize(body.Span, WorkspaceJson.Default.ChatBody);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
