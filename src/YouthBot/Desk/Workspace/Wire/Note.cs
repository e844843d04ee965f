namespace YouthBot.Desk.Workspace.Wire;

/// <summary>Something that a coach wrote down about a conversation.</summary>
/// <param name="Id">Which.</param>
/// <param name="By">First name of the colleague who wrote it; null when the coach did.</param>
/// <param name="At">When.</param>
/// <param name="Text">What.</param>
/// <param name="Self">Whether it is for the coach alone.</param>
public sealed record Note(string Id, string? By, DateTimeOffset At, string Text, bool Self);
