namespace YouthBot.Storage.Rows;

/// <summary>The desk of a region.</summary>
/// <param name="Coaches">How many coaches work for it.</param>
/// <param name="Present">How many of them are there.</param>
/// <param name="Waits">How long the last ones waited that a coach took.</param>
public sealed record DeskRow(int Coaches, int Present, IReadOnlyList<TimeSpan> Waits);
