using YouthBot.Handoff.CheckIns;

namespace YouthBot.Storage.Rows;

/// <summary>A check-in that is to be sent.</summary>
/// <param name="Key">Which.</param>
/// <param name="Delayed">Whether the lot put them in the part that hears it later.</param>
/// <param name="DueAt">When it may be tried.</param>
/// <param name="OverAt">After which it is of no use any more.</param>
public sealed record PlannedCheckInRow(CheckInKey Key, bool Delayed, DateTimeOffset DueAt, DateTimeOffset OverAt);
