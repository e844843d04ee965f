using YouthBot.Handoff.Ownership;

namespace YouthBot.Handoff.Turns;

/// <summary>
/// A request for a human that comes along to a conversation that was there already. Nothing that was said before comes with it: a coach reads
/// from here on.
/// </summary>
/// <param name="Severity">With how much haste.</param>
/// <param name="Reason">Why.</param>
/// <param name="Since">Since when: nobody loses their place.</param>
/// <param name="SharedFrom">Id of the first activity that the coach may read.</param>
/// <param name="PreviousCoach">Who helped, and is preferred.</param>
/// <param name="Gemeente">Where the person lives.</param>
/// <param name="CallBack">How they want to be reached.</param>
public sealed record JoinedRequest(
    Severity Severity,
    HandoffReason Reason,
    DateTimeOffset Since,
    string SharedFrom,
    string? PreviousCoach = null,
    string? Gemeente = null,
    CallBack? CallBack = null);
