namespace YouthBot.Storage.Rows;

/// <summary>Somebody for whom a campaign is tried out on paper.</summary>
/// <param name="Leaver">Who; stopped also when it was their conversation that said so.</param>
/// <param name="Held">Whether check-ins wait after acute danger.</param>
/// <param name="SpokenAt">When a coach last spoke with them.</param>
/// <param name="WithCoach">Whether a coach was asked for, or has the word.</param>
/// <param name="LastSentAt">When the last check-in left.</param>
/// <param name="Unanswered">How many of this season were sent since they last answered.</param>
/// <param name="Delayed">Whether the lot put them in the part that waits; null when it has not been drawn.</param>
public sealed record RehearsalRow(
    LeaverRow Leaver, bool Held, DateTimeOffset? SpokenAt, bool WithCoach, DateTimeOffset? LastSentAt, int Unanswered, bool? Delayed);
