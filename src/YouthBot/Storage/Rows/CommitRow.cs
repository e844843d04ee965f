using YouthBot.Handoff;

namespace YouthBot.Storage.Rows;

/// <summary>The outcome of one turn.</summary>
/// <param name="Conversation">The conversation.</param>
/// <param name="Version">The version of the state that the turn began with.</param>
/// <param name="InboxId">The activity that is handled by it.</param>
/// <param name="Region">The region after it.</param>
/// <param name="Owner">The owner after it, as text.</param>
/// <param name="Request">The request after it, as text.</param>
/// <param name="State">The state after it, encrypted.</param>
/// <param name="Replies">What is to be sent, in order.</param>
/// <param name="ReleaseAtOnce">
/// Whether the feed is the wire of this channel: then the last check and the place in the feed belong to this transaction, unless
/// something earlier still waits in the outbox.
/// </param>
/// <param name="Now">When.</param>
public sealed record CommitRow(
    ConversationId Conversation,
    long Version,
    long InboxId,
    string Region,
    string Owner,
    string Request,
    byte[] State,
    IReadOnlyList<ReplyRow> Replies,
    bool ReleaseAtOnce,
    DateTimeOffset Now)
{
    /// <summary>The door that the replies leave by; null for the channel of the conversation.</summary>
    public string? Wire { get; init; }

    /// <summary>The other activities of a burst that are handled by it.</summary>
    public IReadOnlyList<long> Burst { get; init; } = [];

    /// <summary>Whether the person wants no message that we begin ourselves: the last check before the wire reads it.</summary>
    public bool Stopped { get; init; }

    /// <summary>Timers that the turn sets, for the version that it makes.</summary>
    public IReadOnlyList<TimerRow> Timers { get; init; } = [];

    /// <summary>A link to the plan that one of the replies brings.</summary>
    public PlanLinkRow? PlanLink { get; init; }

    /// <summary>Whether the plan was thrown away: no earlier link opens anything then.</summary>
    public bool DropsPlanLinks { get; init; }

    /// <summary>Questions that it could not answer well.</summary>
    public IReadOnlyList<GapRow> Gaps { get; init; } = [];

    /// <summary>What the desk must know after it; null when that has not changed.</summary>
    public HandoffRow? Handoff { get; init; }

    /// <summary>What happened at the desk.</summary>
    public IReadOnlyList<HandoffEventRow> Happened { get; init; } = [];

    /// <summary>That a coach closes it.</summary>
    public ClosingRow? Closing { get; init; }

    /// <summary>Whether somebody with haste comes into the queue: everybody hears of it now, and again only after the usual time.</summary>
    public bool HasHaste { get; init; }

    /// <summary>The channels by which people outside the desk are told that somebody with haste asked.</summary>
    public IReadOnlyList<string> AlertBy { get; init; } = [];

    /// <summary>What becomes of the activity, for who sent it: “done”, or the code of a refusal.</summary>
    public string? Outcome { get; init; }

    /// <summary>What the coach leaves behind; null when no talk with a coach ended.</summary>
    public EndingRow? Ending { get; init; }

    /// <summary>How they can be reached, if they said so in this turn.</summary>
    public ContactRow? Contact { get; init; }

    /// <summary>What of it the audit log keeps, longer than the conversation.</summary>
    public IReadOnlyList<AuditRow> Audit { get; init; } = [];

    /// <summary>Whether nobody wants to reach them any more.</summary>
    public bool DropsContact { get; init; }

    /// <summary>What it says of check-ins; null when nothing.</summary>
    public CheckInCommitRow? CheckIns { get; init; }

    /// <summary>A limit that must still hold when it is written; when it does not, the turn is taken again.</summary>
    public OwnerLimit? Limit { get; init; }
}
