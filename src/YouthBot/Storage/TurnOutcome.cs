using YouthBot.Handoff;
using YouthBot.Storage.Rows;

namespace YouthBot.Storage;

/// <summary>Everything that a turn leads to. It is written in one transaction, or not at all.</summary>
/// <param name="After">The conversation after it.</param>
/// <param name="Replies">What is to be sent, in order.</param>
/// <param name="ReleaseAtOnce">Whether the feed is the wire: then the replies are released in the same transaction.</param>
public sealed record TurnOutcome(Conversation After, IReadOnlyList<Outgoing> Replies, bool ReleaseAtOnce)
{
    /// <summary>The door that the replies leave by; null for the channel of the conversation.</summary>
    public string? Wire { get; init; }

    /// <summary>Timers that the turn sets: what for, and how long from now.</summary>
    public IReadOnlyList<(string Name, TimeSpan After)> Timers { get; init; } = [];

    /// <summary>Questions that it could not answer well.</summary>
    public IReadOnlyList<Gap> Gaps { get; init; } = [];

    /// <summary>A link to the plan that one of the replies brings.</summary>
    public PlanLinkRow? PlanLink { get; init; }

    /// <summary>Whether the plan was thrown away, and its links with it.</summary>
    public bool DropsPlanLinks { get; init; }

    /// <summary>The channels by which people outside the desk are told of it.</summary>
    public IReadOnlyList<string> AlertBy { get; init; } = [];

    /// <summary>The number on which a coach can call them, if they gave it in this turn.</summary>
    public string? Contact { get; init; }

    /// <summary>What it says of check-ins; null when nothing.</summary>
    public CheckInCommitRow? CheckIns { get; init; }

    /// <summary>What it means for the desk.</summary>
    public Handover Handover { get; init; } = Handover.None;
}
