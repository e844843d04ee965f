using System.Globalization;
using YouthBot.Content;
using YouthBot.Conversations;
using YouthBot.Desk.Access;
using YouthBot.Handoff;
using YouthBot.Handoff.Ownership;
using YouthBot.Storage;

namespace YouthBot.Desk.Workspace;

/// <summary>What a coach writes down and comes back to: beside the conversation, never in it.</summary>
internal static class DeskNotes
{
    private const string NoFollowUp = "geen";

    /// <summary><c>POST /desk/chats/{id}/note</c>: for every coach who has the conversation, now or later.</summary>
    public static async Task<IResult> AddAsync(HttpContext http, string id, DeskReading reading, DeskStore store, DeskLine line, AuditLog audit)
    {
        if (DeskPerson.Of(http.User) is not { } person || await reading.ViewAsync(person) is not { } view
            || !ConversationId.TryParse(id, out var conversation)) return Answers.NotFound;
        if (CommandKey.Of(http.Request, person.Id, "note") is not { } key) return Answers.Unclear("key-needed");
        if (ChatCommands.Words((await ChatCommands.BodyAsync(http.Request))?.Text) is not { } text) return Answers.Unclear("unclear");
        await audit.WriteAsync(person.Id, AuditCode.Commanded, conversation, http.RequestAborted);
        if (!await store.AddNoteAsync(conversation, person.Id, key, text, http.RequestAborted)) return Answers.NotFound;
        if (view.Find(conversation) is { } entry) line.Hint(entry.Region);
        return Answers.Of(Handover.Done, id, view);
    }

    /// <summary><c>POST /desk/chats/{id}/tags</c>: what it is about, in place of what was said before; twice is as once.</summary>
    public static async Task<IResult> TagAsync(
        HttpContext http, string id, DeskReading reading, IDeskDatabase database, LiveContent content, DeskLine line, AuditLog audit)
    {
        if (DeskPerson.Of(http.User) is not { } person || await reading.ViewAsync(person) is not { } view
            || !ConversationId.TryParse(id, out var conversation)) return Answers.NotFound;
        var known = content.Current.Tags.Select(tag => tag.Id).ToHashSet(StringComparer.Ordinal);
        if ((await ChatCommands.BodyAsync(http.Request))?.Tags is not { } tags || !tags.All(known.Contains)) return Answers.Unclear("unclear");
        await audit.WriteAsync(person.Id, AuditCode.Commanded, conversation, http.RequestAborted);
        var owner = new Owner.Coach(person.Id).ToString();
        if (!await database.SaveTagsAsync(conversation, owner, tags, http.RequestAborted)) return Answers.NotFound;
        if (view.Find(conversation) is { } entry) line.Hint(entry.Region);
        return Answers.Of(Handover.Done, id, view);
    }

    /// <summary><c>POST /desk/chats/{id}/followed-up</c>: the coach came back to it.</summary>
    public static async Task<IResult> FollowedUpAsync(
        HttpContext http, string id, DeskReading reading, IDeskDatabase database, DeskLine line, AuditLog audit)
    {
        if (DeskPerson.Of(http.User) is not { } person || await reading.ViewAsync(person) is not { } view
            || !ConversationId.TryParse(id, out var conversation)) return Answers.NotFound;
        await audit.WriteAsync(person.Id, AuditCode.Commanded, conversation, http.RequestAborted);
        await database.SaveFollowUpAsync(conversation, person.Id, due: null, http.RequestAborted);
        foreach (var region in person.Regions) line.Hint(region);
        return Answers.Of(Handover.Done, id, view);
    }

    /// <summary>Whether a follow-up was chosen: a day, or none.</summary>
    public static bool IsChosen(string? text) => text is NoFollowUp || Day(text) is not null;

    /// <summary>The day of a moment on the clock of a region.</summary>
    public static DateOnly Today(LiveContent content, string region, DateTimeOffset now)
    {
        if (!content.Current.Regions.TryGetValue(region, out var known)) return DateOnly.FromDateTime(now.UtcDateTime);
        return DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, TimeZoneInfo.FindSystemTimeZoneById(known.TimeZone)).DateTime);
    }

    /// <summary>The day that was chosen.</summary>
    public static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
