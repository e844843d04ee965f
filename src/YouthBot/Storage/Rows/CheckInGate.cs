using YouthBot.Handoff.CheckIns;

namespace YouthBot.Storage.Rows;

/// <summary>The rules of sending, for the last check before the wire: asked within the transaction, with what is known then.</summary>
/// <param name="Season">When the season began.</param>
/// <param name="Judge">What they say of a check-in, and whether a text passes now.</param>
public sealed record CheckInGate(DateTimeOffset Season, Func<DueCheckInRow, bool, CheckInVerdict> Judge);
