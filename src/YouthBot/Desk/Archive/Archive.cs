using YouthBot.Content;
using YouthBot.Desk.Access;
using YouthBot.Handoff;
using YouthBot.Storage;
using YouthBot.Storage.Rows;

namespace YouthBot.Desk.Archive;

/// <summary>
/// What a coach closed, as long as it is kept: their own conversations, of each the part that was theirs to read. Words are looked for in the
/// last of them only, because each must be decrypted for it.
/// </summary>
internal sealed class Archive(DeskStore store, IDeskDatabase database, AuditLog audit, LiveContent content)
{
    /// <summary>So many are shown; who has more looks with more to go by.</summary>
    public const int Shown = 50;

    /// <summary>In so many of the last ones words are looked for.</summary>
    private const int Read = 200;

    /// <summary>The editors' labels.</summary>
    public IReadOnlyList<Dialogs.Content.ConversationTag> Tags => content.Current.Tags;

    /// <summary>What fits, the last closed first; one more than is shown when there are more.</summary>
    public async Task<IReadOnlyList<ClosedRow>> FindAsync(DeskPerson person, ArchiveQuestion asked, CancellationToken cancellation)
    {
        await audit.WriteAsync(person.Id, AuditCode.ArchiveSearched, conversation: null, cancellation);
        var words = asked.Words;
        var closed = await database.FindClosedAsync(person.Id, asked.ToQuery(), words is null ? Shown + 1 : Read, cancellation);
        // somebody may have come back: one line for a conversation
        var found = closed.DistinctBy(row => row.Conversation);
        if (words is null) return [.. found];
        var fits = new List<ClosedRow>();
        foreach (var row in found)
        {
            var said = await store.ReadClosedAsync(row.Conversation, person.Id, cancellation);
            if (said is null || !said.Any(one => Says(one, words))) continue;
            await audit.WriteAsync(person.Id, AuditCode.ConversationFound, row.Conversation, cancellation);
            fits.Add(row);
            if (fits.Count > Shown) break;
        }

        return fits;
    }

    /// <summary>A conversation that they closed; null when there is none, or somebody else closed it.</summary>
    public async Task<ClosedChat?> OpenAsync(DeskPerson person, ConversationId id, CancellationToken cancellation)
    {
        if (await database.FindClosedAsync(person.Id, new ClosedQuery(Conversation: id), 1, cancellation) is not [var row]
            || await store.ReadClosedAsync(id, person.Id, cancellation) is not { } said) return null;
        await audit.WriteAsync(person.Id, AuditCode.ConversationRead, id, cancellation);
        return new ClosedChat(row, said, await store.ReadClosedNotesAsync(id, person.Id, cancellation));
    }

    private static bool Says(Said said, string words) =>
        said.Activity.Text?.Contains(words, StringComparison.CurrentCultureIgnoreCase) is true;
}
