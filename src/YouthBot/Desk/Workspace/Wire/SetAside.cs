namespace YouthBot.Desk.Workspace.Wire;

/// <summary>Somebody who was set aside.</summary>
/// <param name="Id">The conversation.</param>
/// <param name="Handle">How the desk calls the person.</param>
/// <param name="Until">When they are in the queue again.</param>
public sealed record SetAside(string Id, string Handle, DateTimeOffset Until);
