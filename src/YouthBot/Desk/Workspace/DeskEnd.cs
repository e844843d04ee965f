using YouthBot.Conversations;
using YouthBot.Desk.Access;
using YouthBot.Desk.Workspace.Wire;
using YouthBot.Handoff;
using YouthBot.Storage;

namespace YouthBot.Desk.Workspace;

/// <summary>What goes with the end of a talk, beside the command: a note of the coach to themselves, and the day to come back to it.</summary>
internal sealed class DeskEnd(DeskStore store, IDeskDatabase database, DeskLine line)
{
    /// <summary>The note needs the conversation to be theirs still.</summary>
    public async Task BeforeAsync(ConversationId conversation, string coach, string key, ChatBody body)
    {
        if (ChatCommands.Words(body.Note) is { } note)
            await store.AddNoteAsync(conversation, coach, key, note, onlySelf: true, CancellationToken.None);
    }

    public async Task AfterAsync(ConversationId conversation, DeskPerson person, ChatBody body)
    {
        await database.SaveFollowUpAsync(conversation, person.Id, DeskNotes.Day(body.FollowUp), CancellationToken.None);
        foreach (var region in person.Regions) line.Hint(region);
    }
}
