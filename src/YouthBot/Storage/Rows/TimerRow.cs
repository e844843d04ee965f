namespace YouthBot.Storage.Rows;

/// <summary>A timer that a turn sets; it takes the place of one with the same name.</summary>
/// <param name="Name">What it is for.</param>
/// <param name="DueAt">When.</param>
public sealed record TimerRow(string Name, DateTimeOffset DueAt);
