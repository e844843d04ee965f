using YouthBot.Handoff.Ownership;

namespace YouthBot.Handoff.Queue;

/// <summary>
/// What is due at the desk: nobody stays with a coach who is silent or gone, nobody with haste stays unseen, and nobody waits for a desk
/// that has closed without knowing it. Pure; the host asks every few seconds, and a crash in between loses nothing. What it sends is due
/// until the conversation has moved on: the host need not send the same twice.
/// </summary>
public static class DeskClock
{
    /// <param name="entries">All that is at the desk.</param>
    /// <param name="lastSeen">When each coach was last at the desk; who is not in it never was.</param>
    /// <param name="isOpen">Whether the desk of a region is, or was, open at a moment, as far as anybody knows.</param>
    /// <param name="times">How long things may take.</param>
    /// <param name="now">The moment.</param>
    public static IEnumerable<DueAction> Due(
        IEnumerable<QueueEntry> entries,
        IReadOnlyDictionary<string, DateTimeOffset> lastSeen,
        Func<string, DateTimeOffset, bool> isOpen,
        DeskTimes times,
        DateTimeOffset now) =>
        entries.Select(entry => Due(entry, lastSeen, isOpen, times, now)).OfType<DueAction>();

    private static DueAction? Due(
        QueueEntry entry,
        IReadOnlyDictionary<string, DateTimeOffset> lastSeen,
        Func<string, DateTimeOffset, bool> isOpen,
        DeskTimes times,
        DateTimeOffset now)
    {
        if (entry.Owner is Owner.Coach coach)
        {
            // whoever is done talking is not given back, but closed by hand: only who waits for a word is left alone
            if (entry.AwaitingSince is not { } since) return null;
            var seen = lastSeen.TryGetValue(coach.Id, out var at) ? at : DateTimeOffset.MinValue;
            if (now - seen >= times.Gone && now - since >= times.Gone) return GiveBack(entry, coach, GiveBackReason.Gone);
            // somebody in danger waits no longer for a word of this coach than they would for any coach
            var silent = entry.Severity is Severity.Acute ? times.UnclaimedAcute : times.Silent;
            return now - since >= silent ? GiveBack(entry, coach, GiveBackReason.Silent) : null;
        }

        if (!isOpen(entry.Region, now))
        {
            return ExpectsSomebody(entry) && isOpen(entry.Region, entry.RequestedAt)
                ? new DueAction.Send(entry.Conversation, new HandoffCommand.TellClosed())
                : null;
        }

        return HandoffQueue.Waits(entry, now) && Patience(entry.Request.Severity, times) is { } patience
            && now - (entry.EscalatedAt ?? entry.RequestedAt) >= patience
                ? new DueAction.Escalate(entry.Conversation, entry.Request.Severity)
                : null;
    }

    /// <summary>
    /// Who asked while it was open was told their place in line. Who left a message was not, and who has haste was told not to wait.
    /// </summary>
    private static bool ExpectsSomebody(QueueEntry entry) =>
        entry is { Request: HandoffRequest.Waiting { Severity: Severity.Normal }, Reason: HandoffReason.Asked };

    private static DueAction.Send GiveBack(QueueEntry entry, Owner.Coach coach, GiveBackReason reason) =>
        new(entry.Conversation, new HandoffCommand.GiveBack(coach.Id, reason));

    private static TimeSpan? Patience(Severity severity, DeskTimes times) => severity switch
    {
        Severity.Acute => times.UnclaimedAcute,
        Severity.Serious => times.UnclaimedSerious,
        Severity.Normal => null,
        _ => throw new InvalidOperationException("There is no other haste."),
    };
}
