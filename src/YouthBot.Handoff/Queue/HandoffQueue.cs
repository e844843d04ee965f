using YouthBot.Handoff.Ownership;

namespace YouthBot.Handoff.Queue;

/// <summary>The queue of a desk. One button, “next”: whoever picks from a list picks what looks easy.</summary>
public static class HandoffQueue
{
    /// <summary>
    /// What a coach should claim now, first the best; the host claims them in turn until one is not taken by somebody else. What a colleague
    /// offers has its own button: this one gives who is shown as the first in line. A coach who is full gets none, but danger.
    /// </summary>
    /// <param name="entries">All that is at the desk.</param>
    /// <param name="coach">Who asks.</param>
    /// <param name="busy">How many conversations they have.</param>
    /// <param name="now">The moment.</param>
    public static IEnumerable<QueueEntry> Next(IEnumerable<QueueEntry> entries, Coach coach, int busy, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(coach);
        return entries
            .Where(entry => coach.Regions.Contains(entry.Region) && Waits(entry, now))
            .Where(entry => busy < coach.Capacity || entry.Request.Severity is Severity.Acute)
            .OrderBy(entry => QueueOrder.Place(entry, coach.Id))
            .ThenBy(entry => entry.Conversation.Value);
    }

    /// <summary>How many wait before a request of this moment and haste, in its own region.</summary>
    public static int Ahead(IEnumerable<QueueEntry> entries, string region, DateTimeOffset requestedAt, Severity severity, DateTimeOffset now)
    {
        var place = QueueOrder.Place(requestedAt, severity);
        return entries.Count(entry => entry.Region == region && Waits(entry, now) && QueueOrder.Place(entry) < place);
    }

    /// <summary>Whether somebody waits in the queue; who was set aside does so again once the moment has come.</summary>
    public static bool Waits(QueueEntry entry, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return entry.Request is HandoffRequest.Waiting || (entry.Request is HandoffRequest.Snoozed snoozed && snoozed.Until <= now);
    }
}
