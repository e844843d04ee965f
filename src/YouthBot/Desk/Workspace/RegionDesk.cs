using YouthBot.Handoff.Ownership;
using YouthBot.Handoff.Queue;
using YouthBot.Storage.Rows;

namespace YouthBot.Desk.Workspace;

/// <summary>The desk of one region as it was at a moment.</summary>
/// <param name="Entries">Who waits and whom coaches help.</param>
/// <param name="Coaches">Who works for it.</param>
internal sealed record RegionDesk(IReadOnlyList<QueueEntry> Entries, IReadOnlyList<ColleagueRow> Coaches)
{
    /// <summary>Whom coaches help: few among many, found once for all who look.</summary>
    public IReadOnlyList<QueueEntry> Owned { get; } = [.. Entries.Where(entry => entry.Owner is Owner.Coach)];
}
