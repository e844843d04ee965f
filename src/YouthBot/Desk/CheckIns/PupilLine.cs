namespace YouthBot.Desk.CheckIns;

/// <summary>What a decaan sees of one pupil.</summary>
/// <param name="FirstName">Who.</param>
/// <param name="Class">Their class.</param>
/// <param name="Known">Whether the first check-in heard of a choice.</param>
/// <param name="Told">What more they let their decaan know, as it was then; null when they did not.</param>
public sealed record PupilLine(string FirstName, string? Class, bool Known, string? Told);
