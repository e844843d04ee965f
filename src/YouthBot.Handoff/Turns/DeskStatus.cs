using YouthBot.Handoff.Ownership;
using YouthBot.Handoff.Queue;

namespace YouthBot.Handoff.Turns;

/// <summary>The desk of the conversation's region as a turn sees it.</summary>
/// <param name="Coaches">How many coaches are at the desk now; a human who is not there is never offered.</param>
/// <param name="Entries">Who waits or is helped, without this conversation.</param>
/// <param name="UsualWait">How long somebody usually waits at this hour; null when nothing is known.</param>
/// <param name="Busy">How many conversations the coach of a desk command has.</param>
public sealed record DeskStatus(int Coaches, IReadOnlyList<QueueEntry> Entries, TimeSpan? UsualWait = null, int Busy = 0)
{
    /// <summary>How many wait before this one.</summary>
    public int Ahead(HandoffState state, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(state);
        return HandoffQueue.Ahead(Entries, state.Region, state.Facts.RequestedAt ?? now, state.Request.Severity, now);
    }
}
