using Microsoft.Extensions.Options;
using YouthBot.Dialogs.Activities;
using YouthBot.Handoff;
using YouthBot.Handoff.CheckIns;
using YouthBot.Handoff.Closing;
using YouthBot.Handoff.Ownership;
using YouthBot.Handoff.Turns;
using YouthBot.Storage.Encryption;
using YouthBot.Storage.Retention;
using YouthBot.Storage.Rows;
using static YouthBot.Storage.SealedValue;

namespace YouthBot.Storage;

/// <summary>
/// Conversations as the rest of the host sees them: records in the clear above, encrypted rows below. It knows no database: that is
/// <see cref="IConversationDatabase"/>.
/// </summary>
public sealed class ConversationStore(
    IConversationDatabase database,
    ConversationKeys keys,
    TimeProvider time,
    IOptions<RetentionOptions> retention)
{
    /// <summary>Begins a conversation with the activity that opens it; false when it had begun already.</summary>
    public async Task<bool> StartAsync(NewConversation start, Activity opening, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(start);
        var id = start.Id;
        // a trace of an erased conversation must not get a new key: it would have nothing to open
        if (await database.ReadHeadAsync(id, cancellation) is not null) return false;
        var now = time.GetUtcNow();
        var key = await keys.EnsureAsync(id, cancellation);
        return await database.StartAsync(Row(start, opening, key, now), cancellation);
    }

    /// <summary>A conversation that begins, as it is written.</summary>
    internal StartRow Row(NewConversation start, Activity opening, SealingKey key, DateTimeOffset now)
    {
        const string externalId = "start";
        return new StartRow(
            start.Id,
            start.Channel,
            start.Region,
            start.UserId,
            start.DeviceHash,
            Seal(key, ChatMemory.Empty, StorageJson.Default.ChatMemory, StatePlace(start.Id)),
            externalId,
            Seal(key, opening, ActivityJson.Relaxed.Activity, InboxPlace(start.Id, externalId)),
            now,
            Expiry(now));
    }

    /// <summary>Takes an activity that will be seen in the feed.</summary>
    public async Task<AcceptResult> AcceptAsync(ConversationId id, string channel, string externalId, Activity activity, CancellationToken cancellation)
    {
        if (await keys.FindAsync(id, cancellation) is not { } key) return new AcceptResult.Gone();
        var now = time.GetUtcNow();
        var message = Guid.CreateVersion7(now);
        return await database.AcceptAsync(
            new AcceptRow(
                id,
                channel,
                externalId,
                message,
                Seal(key, activity, ActivityJson.Relaxed.Activity, MessagePlace(message)),
                now,
                Expiry(now)),
            cancellation);
    }

    /// <summary>
    /// Takes an activity of the young person that stands in no feed; sent again with the same id it is taken once. False when the conversation
    /// is gone.
    /// </summary>
    public async Task<bool> HandInAsync(ConversationId id, string externalId, Activity activity, CancellationToken cancellation)
    {
        if (await keys.FindAsync(id, cancellation) is not { } key) return false;
        var now = time.GetUtcNow();
        var payload = Seal(key, activity, ActivityJson.Relaxed.Activity, InboxPlace(id, externalId));
        return await database.HandInAsync(new HandInRow(id, externalId, payload, now, Expiry(now)), cancellation);
    }

    /// <summary>
    /// The plan that a link opens, by the hash of its secret. An unknown link, one that ran out, one of an erased conversation and one whose
    /// plan was thrown away are all null.
    /// </summary>
    public async Task<LinkedPlan?> ReadLinkedPlanAsync(byte[] hash, CancellationToken cancellation)
    {
        if (await database.ReadLinkedAsync(hash, time.GetUtcNow(), cancellation) is not { } row) return null;
        if (await keys.FindAsync(row.Conversation, cancellation) is not { } key) return null;
        var memory = Open(key, row.State, StorageJson.Default.ChatMemory, StatePlace(row.Conversation));
        return memory.Plan is { } plan ? new LinkedPlan(row.Conversation, row.Channel, plan, row.Sequence, row.Waiting, row.ExpiresAt) : null;
    }

    /// <summary>Conversations that have an activity waiting, oldest first.</summary>
    public Task<IReadOnlyList<ConversationId>> ReadWaitingAsync(int limit, CancellationToken cancellation) =>
        database.ReadWaitingAsync(limit, cancellation);

    /// <summary>
    /// The oldest waiting activity of a conversation with the state to handle it in; null when nothing waits, or only what is held for the
    /// rest of its burst. A burst is one activity.
    /// </summary>
    public async Task<Work?> ReadWorkAsync(ConversationId id, CancellationToken cancellation)
    {
        if (await database.ReadWorkAsync(id, cancellation) is not { } row || row.HeldUntil > time.GetUtcNow()) return null;
        if (await keys.FindAsync(id, cancellation) is not { } key)
        {
            // an erasure forgot the key and was cut off before the rows: what it began is finished here
            await database.EraseAsync(id, time.GetUtcNow(), onlyIfExpired: false, CancellationToken.None);
            return null;
        }

        var place = row.MessageId is { } message ? MessagePlace(message) : InboxPlace(id, row.ExternalId);
        var activity = Open(key, row.Body, ActivityJson.Relaxed.Activity, place);
        IReadOnlyList<BurstRow> burst = row.HeldUntil is null ? [] : await database.ReadBurstAsync(id, row.InboxId, cancellation);
        if (burst.Count > 0)
            activity = Burst.Join([activity, .. burst.Select(next => Open(key, next.Body, ActivityJson.Relaxed.Activity, MessagePlace(next.MessageId)))]);
        var memory = Open(key, row.State, StorageJson.Default.ChatMemory, StatePlace(id));
        if (memory.CheckIn is { } checkIn) memory = memory with { CheckIn = await LeftAsync(checkIn, cancellation) };
        return new Work(
            row.InboxId,
            row.Sequence is { } sequence ? activity with { Id = ActivityId.Of(id, sequence) } : activity,
            row.UserId,
            new Conversation(
                id,
                row.Channel,
                row.Region,
                row.Version,
                Owner.Parse(row.Owner),
                HandoffRequest.Parse(row.Request),
                memory)
            {
                Handoff = row.Facts is { } facts ? Open(key, facts, StorageJson.Default.HandoffFacts, HandoffPlace(id)) : HandoffFacts.None,
            },
            row.Door)
        {
            Burst = [.. burst.Select(next => next.InboxId)],
        };
    }

    /// <summary>A check-in as it stands now: what the turn asked and the wire did not let through, nobody was asked.</summary>
    private async Task<CheckInTalk> LeftAsync(CheckInTalk talk, CancellationToken cancellation) => talk with
    {
        Unsent = await database.IsUnsentAsync(talk.Key, cancellation),
        Beside = talk.Beside is { } beside ? await LeftAsync(beside, cancellation) : null,
    };

    /// <summary>Writes the outcome of a turn if nobody moved the conversation on meanwhile.</summary>
    /// <param name="work">What was handled.</param>
    /// <param name="outcome">What it leads to.</param>
    /// <param name="cancellation">Ends the waiting, not the writing.</param>
    public async Task<CommitResult> CommitAsync(Work work, TurnOutcome outcome, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(work);
        ArgumentNullException.ThrowIfNull(outcome);
        var after = outcome.After;
        var handover = outcome.Handover;
        if (await keys.FindAsync(after.Id, cancellation) is not { } key) return CommitResult.Settled;
        var now = time.GetUtcNow();
        return await database.CommitAsync(
            new CommitRow(
                after.Id,
                work.Conversation.Version,
                work.InboxId,
                after.Region,
                after.Owner.ToString()!,
                after.Request.ToString()!,
                Seal(key, after.Memory, StorageJson.Default.ChatMemory, StatePlace(after.Id)),
                [.. outcome.Replies.Select(reply =>
                {
                    var message = Guid.CreateVersion7(now);
                    return new ReplyRow(message, reply.Purpose, Seal(key, reply.Activity, ActivityJson.Relaxed.Activity, MessagePlace(message)));
                })],
                outcome.ReleaseAtOnce,
                now)
            {
                Wire = outcome.Wire,
                Burst = work.Burst,
                Stopped = after.Memory.Stopped,
                PlanLink = outcome.PlanLink,
                DropsPlanLinks = outcome.DropsPlanLinks,
                Timers = [.. outcome.Timers.Select(timer => new TimerRow(timer.Name, now + timer.After))],
                Gaps = [.. outcome.Gaps.Select(gap =>
                {
                    var id = Guid.CreateVersion7(now);
                    return new GapRow(id, after.Id, now, Seal(key, gap, StorageJson.Default.Gap, GapPlace(id)));
                })],
                Handoff = Changed(work.Conversation, after) ? HandoffRows.Of(key, after) : null,
                Happened =
                [
                    .. handover.Happened.Select(happened => HandoffRows.Of(key, after.Id, happened)),
                    .. handover.Alerts.Select(alert => new HandoffEventRow("alert", alert.Coach, $"{alert.Category}:{alert.Level}")),
                ],
                Closing = handover.Happened.Select(happened => End(work.Conversation, happened)).OfType<ClosingRow>().FirstOrDefault(),
                Audit = [.. handover.Happened.Select(happened => Audited(after.Id, happened, now)).OfType<AuditRow>()],
                HasHaste = handover.HasHaste,
                AlertBy = outcome.AlertBy,
                Outcome = handover.Outcome,
                Ending = handover.End is { } end ? HandoffRows.Of(key, after.Id, end, now) : null,
                Contact = outcome.Contact is { } contact
                    ? new ContactRow(Seal(key, contact, StorageJson.Default.String, ContactPlace(after.Id)), now + retention.Value.Contact)
                    : null,
                DropsContact = work.Conversation.Handoff.CallBack is { HasNumber: true } && after.Handoff.CallBack is not { HasNumber: true },
                Limit = handover.Limit,
                CheckIns = outcome.CheckIns,
            },
            cancellation);
    }

    private static bool Changed(Conversation before, Conversation after) =>
        after.Handoff != before.Handoff
        || (after.Handoff != HandoffFacts.None && (after.Owner != before.Owner || after.Request != before.Request || after.Region != before.Region));

    /// <summary>
    /// That a coach got a conversation, and how: the rest goes with the conversation, but who could read it stays known. Why somebody took over
    /// is free text, and goes too.
    /// </summary>
    private static AuditRow? Audited(ConversationId id, HandoffEvent happened, DateTimeOffset now)
    {
        if (happened is not (HandoffEvent.Claimed or HandoffEvent.Transferred or HandoffEvent.TakenOver)) return null;
        var (kind, coach, _) = HandoffEventCodes.Of(happened);
        return new AuditRow(now, coach, kind, id);
    }

    /// <summary>The end of a talk with a coach, whoever ended it; null for anything else.</summary>
    private static ClosingRow? End(Conversation before, HandoffEvent happened)
    {
        return happened switch
        {
            HandoffEvent.Closed closed => Of(closed.By, closed.Outcome),
            HandoffEvent.ReturnedToBot back => Of(back.By, Outcome.Ended(Outcome.BackToBot)),
            HandoffEvent.Left left => Of(left.Coach, Outcome.Ended(Outcome.PersonStopped)),
            _ => null,
        };

        // where it is not known when it was asked for, nothing that others wrote is of it
        ClosingRow Of(string coach, Outcome outcome) =>
            new(coach, before.Handoff.RequestedAt ?? DateTimeOffset.MaxValue, SharedPart.Before(before.Id, before.Handoff), outcome);
    }

    /// <summary>Questions that were not answered well, oldest first; those whose key is gone cannot be read any more and are left out.</summary>
    public async Task<IReadOnlyList<KeptGap>> ReadGapsAsync(CancellationToken cancellation)
    {
        var kept = new List<KeptGap>();
        foreach (var row in await database.ReadGapsAsync(cancellation))
        {
            if (await keys.FindAsync(row.Conversation, cancellation) is { } key)
                kept.Add(new KeptGap(row.Conversation, row.At, Open(key, row.Body, StorageJson.Default.Gap, GapPlace(row.Id))));
        }

        return kept;
    }

    /// <summary>Timers whose time has come, first due first.</summary>
    public Task<IReadOnlyList<DueTimerRow>> ReadDueTimersAsync(int limit, CancellationToken cancellation) =>
        database.ReadDueTimersAsync(time.GetUtcNow(), limit, cancellation);

    /// <summary>Makes an activity of a due timer; false when the conversation has moved on or is gone.</summary>
    public async Task<bool> RingAsync(DueTimerRow timer, Activity activity, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(timer);
        if (await keys.FindAsync(timer.Conversation, cancellation) is not { } key)
        {
            // as in ReadWorkAsync: an erasure was cut off, and takes the timer with it
            await database.EraseAsync(timer.Conversation, time.GetUtcNow(), onlyIfExpired: false, CancellationToken.None);
            return false;
        }

        var payload = Seal(key, activity, ActivityJson.Relaxed.Activity, InboxPlace(timer.Conversation, timer.ExternalId));
        return await database.RingAsync(timer, payload, time.GetUtcNow(), cancellation);
    }

    /// <summary>What the doors must know of a conversation; null when it never began or its trace has been swept.</summary>
    public Task<HeadRow?> ReadHeadAsync(ConversationId id, CancellationToken cancellation) => database.ReadHeadAsync(id, cancellation);

    /// <summary>What was said after a place in the feed, in order; nothing for an erased conversation.</summary>
    public async Task<IReadOnlyList<Said>> ReadFeedAsync(ConversationId id, long after, int limit, CancellationToken cancellation)
    {
        var rows = await database.ReadFeedAsync(id, after, limit, cancellation);
        if (rows.Count == 0 || await keys.FindAsync(id, cancellation) is not { } key) return [];
        return
        [
            .. rows.Select(row =>
            {
                var activity = Open(key, row.Body, ActivityJson.Relaxed.Activity, MessagePlace(row.MessageId));
                return new Said(row.Sequence, activity with { Id = ActivityId.Of(id, row.Sequence), Timestamp = row.At })
                {
                    SentAt = activity.Timestamp,
                };
            }),
        ];
    }

    /// <summary>
    /// The same for a door: nothing once the conversation runs by another one. That is asked after the reading, and a door once left is not
    /// entered again, so nothing slips through in between.
    /// </summary>
    public async Task<IReadOnlyList<Said>> ReadFeedAsync(ConversationId id, string door, long after, int limit, CancellationToken cancellation)
    {
        var said = await ReadFeedAsync(id, after, limit, cancellation);
        return said.Count == 0 || await ReadHeadAsync(id, door, cancellation) is not null ? said : [];
    }

    /// <summary>The same for a door that only sends it on: opened, and not read.</summary>
    public async Task<IReadOnlyList<SaidAsStored>> ReadFeedAsStoredAsync(
        ConversationId id, string door, long after, int limit, CancellationToken cancellation)
    {
        var rows = await database.ReadFeedAsync(id, after, limit, cancellation);
        if (rows.Count == 0 || await keys.FindAsync(id, cancellation) is not { } key) return [];
        return await ReadHeadAsync(id, door, cancellation) is null
            ? []
            : [.. rows.Select(row => new SaidAsStored(row.Sequence, row.At, key.Open(row.Body, MessagePlace(row.MessageId))))];
    }

    /// <summary>What a door must know of a conversation that runs by it; null when there is none, or not any more.</summary>
    public async Task<HeadRow?> ReadHeadAsync(ConversationId id, string door, CancellationToken cancellation) =>
        await ReadHeadAsync(id, cancellation) is { Erased: false } head && head.Channel == door ? head : null;

    /// <summary>
    /// Erases a conversation: the key first, so that nothing can be read from that moment on, whatever happens to the rows.
    /// </summary>
    public async Task<bool> EraseAsync(ConversationId id, CancellationToken cancellation)
    {
        await keys.ForgetAsync(id, cancellation);
        // begun is finished: a stop of the host must not leave it half done
        return await database.EraseAsync(id, time.GetUtcNow(), onlyIfExpired: false, CancellationToken.None);
    }

    /// <summary>
    /// Erases a conversation whose time has come, unless somebody has just written in it: so the rows go first here, and the key after them.
    /// </summary>
    public async Task<bool> EraseExpiredAsync(ConversationId id, CancellationToken cancellation)
    {
        if (!await database.EraseAsync(id, time.GetUtcNow(), onlyIfExpired: true, cancellation)) return false;
        await keys.ForgetAsync(id, CancellationToken.None);
        return true;
    }

    /// <summary>Removes old keys of the inbox and old traces; a key that a cut-off erasure left behind is forgotten with its trace.</summary>
    public async Task<int> SweepAsync(DateTimeOffset before, CancellationToken cancellation)
    {
        var traces = await database.SweepAsync(before, cancellation);
        foreach (var trace in traces) await keys.ForgetAsync(trace, CancellationToken.None);
        return traces.Count;
    }

    /// <summary>On the whole hour after: the moment of expiry stands in an index, which then changes once an hour and not at every message.</summary>
    internal DateTimeOffset Expiry(DateTimeOffset now)
    {
        var exact = now + retention.Value.Bot;
        var over = exact.Ticks % TimeSpan.TicksPerHour;
        return over == 0 ? exact : exact.AddTicks(TimeSpan.TicksPerHour - over);
    }
}
