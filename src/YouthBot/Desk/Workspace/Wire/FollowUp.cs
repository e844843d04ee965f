namespace YouthBot.Desk.Workspace.Wire;

/// <summary>Somebody of whom the coach wanted to know how it went.</summary>
/// <param name="Id">The conversation.</param>
/// <param name="Handle">How the desk calls the person.</param>
/// <param name="Due">The day.</param>
public sealed record FollowUp(string Id, string Handle, string Due);
