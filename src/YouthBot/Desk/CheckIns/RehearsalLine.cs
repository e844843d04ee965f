namespace YouthBot.Desk.CheckIns;

/// <summary>What one person would get of one step.</summary>
/// <param name="FirstName">Who.</param>
/// <param name="School">Their school.</param>
/// <param name="Class">Their class.</param>
/// <param name="At">When; null when they would not get it.</param>
/// <param name="Done">Whether that is past.</param>
/// <param name="Why">Why not, as a code.</param>
public sealed record RehearsalLine(string FirstName, string School, string? Class, DateTimeOffset? At, bool Done, string? Why);
