using YouthBot.Handoff;
using YouthBot.Handoff.Ownership;
using YouthBot.Handoff.Queue;
using YouthBot.Storage.Rows;

namespace YouthBot.Desk.Workspace;

/// <summary>The regions of one coach as they were at a moment, and what of it is theirs.</summary>
/// <param name="Coach">The coach.</param>
/// <param name="Entries">Who waits and whom coaches help, in all of their regions.</param>
/// <param name="Owned">Those of them whom coaches help.</param>
/// <param name="Coaches">The coaches of those regions, by id.</param>
/// <param name="CallBacks">How those want to be reached who asked to be called or to meet.</param>
/// <param name="Now">The moment.</param>
internal sealed record DeskView(
    Coach Coach,
    IReadOnlyList<QueueEntry> Entries,
    IReadOnlyList<QueueEntry> Owned,
    IReadOnlyDictionary<string, ColleagueRow> Coaches,
    IReadOnlyDictionary<ConversationId, CallBack> CallBacks,
    DateTimeOffset Now)
{
    /// <summary>Who waits, in the order in which this coach takes them.</summary>
    public IEnumerable<QueueEntry> Waiting => Entries
        .Where(entry => HandoffQueue.Waits(entry, Now))
        .OrderBy(entry => QueueOrder.Place(entry, Coach.Id))
        .ThenBy(entry => entry.Conversation.Value);

    /// <summary>The coach's own conversations, oldest first.</summary>
    public IEnumerable<QueueEntry> Own => Owned
        .Where(entry => entry.Owner is Owner.Coach owner && owner.Id == Coach.Id)
        .OrderBy(entry => entry.RequestedAt);

    /// <summary>What is offered to this coach.</summary>
    public IEnumerable<QueueEntry> Offered => Entries.Where(entry => entry.Request is HandoffRequest.Offered offered && offered.To == Coach.Id);

    /// <summary>How many conversations somebody has.</summary>
    public int Busy(string coach) => Owned.Count(entry => entry.Owner is Owner.Coach owner && owner.Id == coach);

    /// <summary>Since when somebody is away for a while; null when they are not.</summary>
    public DateTimeOffset? AwaySince(string coach) => Coaches.TryGetValue(coach, out var row) ? row.AwaySince : null;

    /// <summary>A colleague's first name; null for somebody of another region.</summary>
    public string? NameOf(string coach) => Coaches.TryGetValue(coach, out var row) ? row.Coach.FirstName : null;

    /// <summary>A conversation at the desk; null when it is not, or not of a region of theirs.</summary>
    public QueueEntry? Find(ConversationId conversation) => Entries.FirstOrDefault(entry => entry.Conversation == conversation);
}
