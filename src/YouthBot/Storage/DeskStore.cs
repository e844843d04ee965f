using YouthBot.Dialogs.Activities;
using YouthBot.Handoff;
using YouthBot.Handoff.Ownership;
using YouthBot.Handoff.Turns;
using YouthBot.Storage.Encryption;
using YouthBot.Storage.Rows;
using static YouthBot.Storage.SealedValue;

namespace YouthBot.Storage;

/// <summary>What the desk writes and reads. A coach reads what the young person chose to share, and only while the conversation is theirs.</summary>
public sealed class DeskStore(IDeskDatabase database, ConversationKeys keys, ConversationStore conversations, TimeProvider time)
{
    /// <summary>Nobody comes back so often before their conversation is erased.</summary>
    private const int MostClosings = 50;

    /// <summary>No talk is longer; the rest of one that is stays where it is.</summary>
    private const int MostSaid = 2000;

    /// <summary>Takes what a coach or the desk clock does; it stands in no feed.</summary>
    /// <param name="id">In which conversation.</param>
    /// <param name="key">The desk's own key of it: a double click or a retry has the same one, and happens once.</param>
    /// <param name="signal">What.</param>
    /// <param name="cancellation">Ends the waiting, not the writing.</param>
    public async Task<AcceptResult> AcceptAsync(ConversationId id, string key, Activity signal, CancellationToken cancellation)
    {
        if (await keys.FindAsync(id, cancellation) is not { } sealing) return new AcceptResult.Gone();
        return await database.AcceptAsync(
            new UnseenRow(
                id, DeskSignal.Door, key, Seal(sealing, signal, ActivityJson.Relaxed.Activity, InboxPlace(id, key)), time.GetUtcNow()),
            cancellation);
    }

    /// <summary>What became of it: <see cref="Handover.Done"/> or the code of a refusal; null while it waits.</summary>
    public Task<string?> ReadOutcomeAsync(ConversationId id, string key, CancellationToken cancellation) =>
        database.ReadOutcomeAsync(id, DeskSignal.Door, key, cancellation);

    /// <summary>
    /// The conversation as a coach may see it after a place in the feed; null when it is not theirs. What was said before the request is there
    /// only if the young person shared it.
    /// </summary>
    public async Task<ForCoach?> ReadForCoachAsync(ConversationId id, string coach, long after, int limit, CancellationToken cancellation)
    {
        if (await database.ReadOwnedAsync(id, new Owner.Coach(coach).ToString(), cancellation) is not { } owned
            || await keys.FindAsync(id, cancellation) is not { } key) return null;
        var facts = Open(key, owned.Facts, StorageJson.Default.HandoffFacts, HandoffPlace(id));
        var plan = Open(key, owned.State, StorageJson.Default.ChatMemory, StatePlace(id)).Plan;
        var said = await conversations.ReadFeedAsync(id, Math.Max(after, SharedPart.Before(id, facts)), limit, cancellation);
        // once the number is forgotten nobody knows which one it was: then none is shown
        var number = facts.CallBack is { HasNumber: true } ? await ReadContactAsync(id, coach, cancellation) ?? SharedPart.AnyNumber : null;
        return new ForCoach(facts, [.. said.Select(one => SharedPart.Of(one, number))], plan is { Shared: true } ? plan : null);
    }

    /// <summary>What of a conversation that a coach closed was theirs to read, in order; null when they closed none such.</summary>
    public async Task<IReadOnlyList<Said>?> ReadClosedAsync(ConversationId id, string coach, CancellationToken cancellation)
    {
        var parts = await database.FindClosedAsync(coach, new ClosedQuery(Conversation: id), MostClosings, cancellation);
        if (parts.Count == 0) return null;
        var said = await conversations.ReadFeedAsync(id, parts.Min(part => part.After), MostSaid, cancellation);
        var theirs = said.Where(one => parts.Any(part => one.Sequence > part.After && one.Sequence <= part.Until));
        return [.. theirs.Select(SharedPart.OfClosed)];
    }

    /// <summary>The number on which the coach of a conversation can call; null when it is not theirs, or there is none (any more).</summary>
    public async Task<string?> ReadContactAsync(ConversationId id, string coach, CancellationToken cancellation) =>
        await database.ReadContactAsync(id, new Owner.Coach(coach).ToString(), time.GetUtcNow(), cancellation) is { } contact
            && await keys.FindAsync(id, cancellation) is { } key
            ? Open(key, contact, StorageJson.Default.String, ContactPlace(id))
            : null;

    /// <summary>The offer of a colleague to this coach, with what they must know; null when there is none.</summary>
    public async Task<Transfer?> ReadOfferAsync(ConversationId id, string coach, CancellationToken cancellation) =>
        await database.ReadOfferedAsync(id, coach, cancellation) is { } sealedFacts && await keys.FindAsync(id, cancellation) is { } key
            ? Open(key, sealedFacts, StorageJson.Default.HandoffFacts, HandoffPlace(id)).Transfer
            : null;

    /// <summary>How those of a region want to be reached who asked to be called or to meet, by conversation; the oldest of them.</summary>
    public async Task<IReadOnlyDictionary<ConversationId, CallBack>> ReadCallBacksAsync(
        string region, int limit, CancellationToken cancellation)
    {
        var wishes = new Dictionary<ConversationId, CallBack>();
        foreach (var row in await database.ReadCallBacksAsync(region, limit, cancellation))
        {
            if (await keys.FindAsync(row.Conversation, cancellation) is not { } key) continue;
            var facts = Open(key, row.Facts, StorageJson.Default.HandoffFacts, HandoffPlace(row.Conversation));
            if (facts.CallBack is { } wish) wishes[row.Conversation] = wish;
        }

        return wishes;
    }

    /// <summary>Writes down a note of the coach of a conversation; false when it is not theirs.</summary>
    /// <param name="id">About which conversation.</param>
    /// <param name="coach">Who writes it.</param>
    /// <param name="key">The same note again has the same one, and is written once.</param>
    /// <param name="text">What.</param>
    /// <param name="cancellation">Ends the waiting, not the writing.</param>
    public async Task<bool> AddNoteAsync(ConversationId id, string coach, string key, string text, CancellationToken cancellation)
    {
        if (await database.ReadOwnedAsync(id, new Owner.Coach(coach).ToString(), cancellation) is null
            || await keys.FindAsync(id, cancellation) is not { } sealing) return false;
        var note = $"{id}:{key}";
        await database.AddNoteAsync(
            new NoteRow(note, id, coach, time.GetUtcNow(), OnlySelf: false, Seal(sealing, text, StorageJson.Default.String, NotePlace(note))), cancellation);
        return true;
    }

    /// <summary>
    /// The notes about a conversation that its coach may read, oldest first: their own, and those of colleagues since it was asked for. What
    /// was written about an earlier talk stays with who had that one.
    /// </summary>
    public async Task<IReadOnlyList<DeskNote>> ReadNotesAsync(ConversationId id, string coach, DateTimeOffset since, CancellationToken cancellation) =>
        await OpenAsync(id, await database.ReadNotesAsync(id, coach, since, cancellation), cancellation);

    /// <summary>The same for who closed it: their own, and those of colleagues in the talks that they closed.</summary>
    public async Task<IReadOnlyList<DeskNote>> ReadClosedNotesAsync(ConversationId id, string coach, CancellationToken cancellation) =>
        await OpenAsync(id, await database.ReadClosedNotesAsync(id, coach, cancellation), cancellation);

    private async Task<IReadOnlyList<DeskNote>> OpenAsync(ConversationId id, IReadOnlyList<NoteRow> rows, CancellationToken cancellation)
    {
        if (rows.Count == 0 || await keys.FindAsync(id, cancellation) is not { } key) return [];
        return [.. rows.Select(row => new DeskNote(
            row.Id, row.Coach, row.At, row.OnlySelf, Open(key, row.Body, StorageJson.Default.String, NotePlace(row.Id))))];
    }
}
