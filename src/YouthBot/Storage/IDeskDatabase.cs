using YouthBot.Handoff;
using YouthBot.Handoff.Queue;
using YouthBot.Storage.Rows;

namespace YouthBot.Storage;

/// <summary>
/// What the desk reads and writes, beside what a turn writes for it (<see cref="IConversationDatabase.CommitAsync"/>). One implementation for
/// each database, as there; <c>tests/YouthBot.Tests/Storage/DeskDatabaseContract</c> is what each must pass.
/// </summary>
public interface IDeskDatabase
{
    /// <summary>Takes an activity that stands in no feed, unique in the same way.</summary>
    Task<AcceptResult> AcceptAsync(UnseenRow unseen, CancellationToken cancellation);

    /// <summary>What became of an activity; null while it waits, or when nobody wants to know.</summary>
    Task<string?> ReadOutcomeAsync(ConversationId conversation, string channel, string externalId, CancellationToken cancellation);

    /// <summary>Who waits and whom coaches help, in a region or in all of them (null), in no order.</summary>
    Task<IReadOnlyList<QueueEntry>> ReadQueueAsync(string? region, CancellationToken cancellation);

    /// <summary>Who is at the desk of a region.</summary>
    /// <param name="region">Which.</param>
    /// <param name="seenSince">Who was seen since then is there.</param>
    /// <param name="cancellation">Ends the reading.</param>
    Task<DeskRow> ReadDeskAsync(string region, DateTimeOffset seenSince, CancellationToken cancellation);

    /// <summary>The encrypted facts of a conversation if this owner has it; null otherwise.</summary>
    Task<OwnedRow?> ReadOwnedAsync(ConversationId conversation, string owner, CancellationToken cancellation);

    /// <summary>The requests of a region to be called or to meet that are open, oldest first.</summary>
    Task<IReadOnlyList<CallBackRow>> ReadCallBacksAsync(string region, int limit, CancellationToken cancellation);

    /// <summary>Writes down that somebody is brought to everybody's notice, and leaves an alert for each channel, in one transaction.</summary>
    Task EscalatedAsync(ConversationId conversation, IReadOnlyList<string> alertBy, DateTimeOffset now, CancellationToken cancellation);

    /// <summary>When each coach was last at the desk.</summary>
    Task<IReadOnlyDictionary<string, DateTimeOffset>> ReadSeenAsync(CancellationToken cancellation);

    /// <summary>The coach is at the desk; false when there is no such account.</summary>
    Task<bool> SeeAsync(string coach, DateTimeOffset now, CancellationToken cancellation);

    /// <summary>Since when the coach is away for a while, if they were not already; null when they are back.</summary>
    Task SetAwayAsync(string coach, DateTimeOffset? since, CancellationToken cancellation);

    /// <summary>Writes an account down, new or changed.</summary>
    Task SaveCoachAsync(CoachRow coach, CancellationToken cancellation);

    /// <summary>The account of a login; null when there is none, or it is closed.</summary>
    Task<CoachRow?> FindCoachAsync(string login, CancellationToken cancellation);

    /// <summary>
    /// The conversation that this owner claimed with this key of the desk and still has, or in which that claim waits for its turn; null when
    /// there is none.
    /// </summary>
    Task<ConversationId?> FindClaimAsync(string owner, string key, CancellationToken cancellation);

    /// <summary>How many conversations an owner has beside one.</summary>
    Task<int> CountOwnedAsync(string owner, ConversationId beside, CancellationToken cancellation);

    /// <summary>The coaches of a region whose accounts are open.</summary>
    Task<IReadOnlyList<ColleagueRow>> ReadCoachesAsync(string region, CancellationToken cancellation);

    /// <summary>The encrypted facts of a conversation if it is offered to this coach; null otherwise.</summary>
    Task<byte[]?> ReadOfferedAsync(ConversationId conversation, string coach, CancellationToken cancellation);

    /// <summary>How the person can be reached, encrypted, if this owner has the conversation and it is not forgotten yet; null otherwise.</summary>
    Task<byte[]?> ReadContactAsync(ConversationId conversation, string owner, DateTimeOffset now, CancellationToken cancellation);

    /// <summary>Forgets how people can be reached whose details have been kept long enough; how many.</summary>
    Task<int> SweepContactsAsync(DateTimeOffset now, CancellationToken cancellation);

    /// <summary>The last cry for help that a coach of a conversation was told of since a moment; null when there was none.</summary>
    Task<AlertRow?> ReadAlertAsync(ConversationId conversation, DateTimeOffset since, CancellationToken cancellation);

    /// <summary>Writes a note down, once, unless the conversation was erased.</summary>
    Task AddNoteAsync(NoteRow note, CancellationToken cancellation);

    /// <summary>The notes about a conversation that its coach may read, oldest first: their own, and those of others in this talk.</summary>
    /// <param name="conversation">About which.</param>
    /// <param name="coach">Who reads.</param>
    /// <param name="since">When this talk was asked for.</param>
    /// <param name="cancellation">Ends the reading.</param>
    Task<IReadOnlyList<NoteRow>> ReadNotesAsync(ConversationId conversation, string coach, DateTimeOffset since, CancellationToken cancellation);

    /// <summary>The same for who closed it: their own, and those of others in the talks that they closed.</summary>
    Task<IReadOnlyList<NoteRow>> ReadClosedNotesAsync(ConversationId conversation, string coach, CancellationToken cancellation);

    /// <summary>
    /// What this talk is about, in place of what was said before; false when the conversation is not this owner's. With the end of the talk it
    /// goes along with its closing, and the next one begins without.
    /// </summary>
    Task<bool> SaveTagsAsync(ConversationId conversation, string owner, IReadOnlyList<string> tags, CancellationToken cancellation);

    /// <summary>What coaches said that this talk is about.</summary>
    Task<IReadOnlyList<string>> ReadTagsAsync(ConversationId conversation, CancellationToken cancellation);

    /// <summary>The conversations that a coach closed and that are still kept, the last closed first.</summary>
    Task<IReadOnlyList<ClosedRow>> FindClosedAsync(string coach, ClosedQuery query, int limit, CancellationToken cancellation);

    /// <summary>Writes down when a coach wants to know how it went, in place of what was written before; null takes it away.</summary>
    Task SaveFollowUpAsync(ConversationId conversation, string coach, DateOnly? due, CancellationToken cancellation);

    /// <summary>What a coach wanted to come back to, first the first day.</summary>
    Task<IReadOnlyList<FollowUpRow>> ReadFollowUpsAsync(string coach, CancellationToken cancellation);
}
