using YouthBot.Handoff;
using YouthBot.Handoff.Ownership;
using YouthBot.Handoff.Queue;
using YouthBot.Storage.Rows;

namespace YouthBot.Desk.Workspace;

/// <summary>The desk of one region as it was at a moment.</summary>
/// <param name="Entries">Who waits and whom coaches help.</param>
/// <param name="Coaches">Who works for it.</param>
/// <param name="CallBacks">How those want to be reached who asked to be called or to meet.</param>
internal sealed record RegionDesk(
    IReadOnlyList<QueueEntry> Entries,
    IReadOnlyList<ColleagueRow> Coaches,
    IReadOnlyDictionary<ConversationId, CallBack> CallBacks)
{
    /// <summary>Whom coaches help: few among many, found once for all who look.</summary>
    public IReadOnlyList<QueueEntry> Owned { get; } = [.. Entries.Where(entry => entry.Owner is Owner.Coach)];
}
