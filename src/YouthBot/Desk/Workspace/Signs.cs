using YouthBot.Conversations;
using YouthBot.Desk.Access;
using YouthBot.Handoff;
using YouthBot.Handoff.Ownership;

namespace YouthBot.Desk.Workspace;

/// <summary>
/// <c>POST /desk/chats/{id}/typing</c> and <c>/seen</c>: what the young person sees of a coach who is there. Both are worth nothing a moment
/// later: they are not kept, and need no key.
/// </summary>
internal static class Signs
{
    public static async Task<IResult> TypingAsync(HttpContext http, string id, DeskReading reading, LiveSigns signs)
    {
        if (await OwnAsync(http, id, reading) is not var (conversation, name)) return Answers.NotFound;
        signs.CoachTypes(conversation, name);
        return TypedResults.NoContent();
    }

    public static async Task<IResult> SeenAsync(HttpContext http, string id, DeskReading reading, LiveSigns signs)
    {
        if (await OwnAsync(http, id, reading) is not var (conversation, _)) return Answers.NotFound;
        if ((await ChatCommands.BodyAsync(http.Request))?.Place is not { } place) return Answers.Unclear("unclear");
        signs.CoachReads(conversation, place);
        return TypedResults.NoContent();
    }

    private static async Task<(ConversationId Conversation, string Name)?> OwnAsync(HttpContext http, string id, DeskReading reading) =>
        DeskPerson.Of(http.User) is { } person && await reading.ViewAsync(person) is { } view
        && ConversationId.TryParse(id, out var conversation)
        && view.Find(conversation) is { Owner: Owner.Coach owner } && owner.Id == person.Id
            ? (conversation, view.Coach.FirstName)
            : null;
}
