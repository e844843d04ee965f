namespace YouthBot.Desk.CheckIns;

/// <summary>A count for a decaan.</summary>
/// <param name="Name">Of what.</param>
/// <param name="Count">How many; null when too few to show.</param>
/// <param name="Part">Whether it is a part of the count above it.</param>
public sealed record SchoolTotal(string Name, int? Count, bool Part = false);
