using YouthBot.Conversations;
using YouthBot.Desk.Access;
using YouthBot.Desk.Workspace.Wire;
using YouthBot.Handoff;
using YouthBot.Handoff.Ownership;
using YouthBot.Storage;

namespace YouthBot.Desk.Workspace;

/// <summary>What an open desk reads.</summary>
internal static class ReadDesk
{
    private const int Batch = 100;

    /// <summary><c>GET /desk/feed</c>: all of it, live. After a broken line it goes on where <c>Last-Event-ID</c> says, or <c>after</c>.</summary>
    public static async Task<IResult> FeedAsync(
        HttpContext http, string? after, DeskFeed feed, DeskSessions sessions, IHostApplicationLifetime lifetime)
    {
        if (DeskPerson.Of(http.User) is not { } person) return Answers.NotFound;
        http.Response.Headers["X-Accel-Buffering"] = "no";
        var cursor = DeskCursor.Parse(http.Request.Headers["Last-Event-ID"] is [{ Length: > 0 } last] ? last : after);
        return TypedResults.ServerSentEvents(feed.ReadAsync(
            person, http.User, await sessions.EndAsync(http), cursor, lifetime.ApplicationStopping, http.RequestAborted));
    }

    /// <summary>
    /// <c>POST /desk/here</c>: the page is open and awake; with <c>?active</c>, somebody is at it, and the session goes on. 401 when it is over.
    /// </summary>
    public static async Task<IResult> HereAsync(HttpContext http, IDeskDatabase database, TimeProvider time) =>
        DeskPerson.Of(http.User) is { } person && await database.SeeAsync(person.Id, time.GetUtcNow(), http.RequestAborted)
            ? TypedResults.NoContent()
            : Answers.NotFound;

    /// <summary><c>GET /desk/queue</c>: what stands on the desk now.</summary>
    public static async Task<IResult> QueueAsync(HttpContext http, DeskReading reading, AuditLog audit)
    {
        if (DeskPerson.Of(http.User) is not { } person || await reading.ViewAsync(person) is not { } view) return Answers.NotFound;
        await audit.WriteAsync(person.Id, AuditCode.QueueRead, conversation: null, http.RequestAborted);
        return TypedResults.Json(await reading.ReadAsync(view, http.RequestAborted), WorkspaceJson.Default.Desk);
    }

    /// <summary><c>GET /desk/chats/{id}</c>: what was said in a conversation of the coach, after a place in it.</summary>
    public static async Task<IResult> ChatAsync(HttpContext http, string id, long? after, DeskStore store, AuditLog audit)
    {
        if (DeskPerson.Of(http.User) is not { } person || !ConversationId.TryParse(id, out var conversation)
            || await store.ReadForCoachAsync(conversation, person.Id, Math.Max(0, after ?? 0), Batch, http.RequestAborted) is not { } chat)
            return Answers.NotFound;
        await audit.WriteAsync(person.Id, AuditCode.ConversationRead, conversation, http.RequestAborted);
        IReadOnlyList<ChatMessage> messages = [.. chat.Said.Select(said => DeskFeed.MessageOf(conversation, said)).OfType<ChatMessage>()];
        return TypedResults.Json(messages, WorkspaceJson.Default.IReadOnlyListChatMessage);
    }

    /// <summary><c>POST /desk/chats/{id}/contact</c>: the number that somebody gave. A command and not a page: it is opened on purpose.</summary>
    public static async Task<IResult> ContactAsync(
        HttpContext http, string id, DeskStore store, Mailbox mailbox, AuditLog audit, TimeProvider time)
    {
        if (DeskPerson.Of(http.User) is not { } person || !ConversationId.TryParse(id, out var conversation)
            || await store.ReadContactAsync(conversation, person.Id, http.RequestAborted) is not { } number) return Answers.NotFound;
        await audit.WriteAsync(person.Id, AuditCode.ContactRead, conversation, http.RequestAborted);
        // a call takes longer than the silence after which the desk gives a conversation back
        var key = $"{person.Id}:call:{Guid.CreateVersion7(time.GetUtcNow()):N}";
        await mailbox.CommandAsync(conversation, key, new HandoffCommand.Call(person.Id), http.RequestAborted);
        return TypedResults.Json(new Contact(number), WorkspaceJson.Default.Contact);
    }
}
