using YouthBot.Handoff.Ownership;

namespace YouthBot.Handoff.Queue;

/// <summary>
/// Who is next: severity, then age, and nobody is overtaken for ever. Haste counts as a head start: whoever is in trouble stands where they
/// would stand if they had come 7 days earlier, whoever is in danger 30 days, which is longer than a silent conversation is kept. So the
/// place of a request is one moment that never changes, it can stand in an index, and what comes in more than 30 days after a request
/// never goes before it: the number of people ahead is finite and only gets smaller.
/// </summary>
public static class QueueOrder
{
    /// <summary>The longest head start: nobody waits behind somebody who came more than this later.</summary>
    public static TimeSpan Bound { get; } = HeadStart(Severity.Acute) + Familiar;

    /// <summary>For the coach who helped somebody before, that person came a little earlier.</summary>
    public static TimeSpan Familiar => TimeSpan.FromMinutes(15);

    /// <summary>How much earlier a request counts.</summary>
    public static TimeSpan HeadStart(Severity severity) => severity switch
    {
        Severity.Normal => TimeSpan.Zero,
        Severity.Serious => TimeSpan.FromDays(7),
        Severity.Acute => TimeSpan.FromDays(30),
        _ => throw new InvalidOperationException("There is no other haste."),
    };

    /// <summary>The place of a request; earlier goes first.</summary>
    public static DateTimeOffset Place(DateTimeOffset requestedAt, Severity severity) => requestedAt - HeadStart(severity);

    /// <summary>The place of an entry in the eyes of a coach.</summary>
    public static DateTimeOffset Place(QueueEntry entry, string? coach = null)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var place = Place(entry.RequestedAt, entry.Request.Severity);
        return coach is not null && entry.PreviousCoach == coach ? place - Familiar : place;
    }
}
