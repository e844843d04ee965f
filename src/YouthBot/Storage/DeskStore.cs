using YouthBot.Dialogs.Activities;
using YouthBot.Dialogs.Privacy;
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
        var said = await conversations.ReadFeedAsync(id, Math.Max(after, Before(id, facts)), limit, cancellation);
        return new ForCoach(facts, [.. said.Select(WithoutPlan)], plan is { Shared: true } ? plan : null);
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

    /// <summary>The notes about a conversation that a coach may read, oldest first.</summary>
    public async Task<IReadOnlyList<DeskNote>> ReadNotesAsync(ConversationId id, string coach, CancellationToken cancellation)
    {
        var rows = await database.ReadNotesAsync(id, coach, cancellation);
        if (rows.Count == 0 || await keys.FindAsync(id, cancellation) is not { } key) return [];
        return [.. rows.Select(row => new DeskNote(
            row.Id, row.Coach, row.At, row.OnlySelf, Open(key, row.Body, StorageJson.Default.String, NotePlace(row.Id))))];
    }

    /// <summary>
    /// The plan and the link that opens it are the young person's: what the bot said with it is left out, and a link that they sent themselves.
    /// </summary>
    private static Said WithoutPlan(Said said)
    {
        if (said.Activity.Text is not { } text || PlanLink.Hide(text) is var hidden && hidden == text) return said;
        return said with { Activity = said.Activity with { Text = said.Activity.From?.Role is "user" ? hidden : PlanLink.Place } };
    }

    /// <summary>The place in the feed after which everything is shared; where none is known, nothing is.</summary>
    private static long Before(ConversationId id, HandoffFacts facts) => facts switch
    {
        { Sharing: Sharing.All } => 0,
        { SharedFrom: { } first } when ActivityId.Read(id, first) is { } place => place - 1,
        _ => long.MaxValue,
    };
}
