namespace YouthBot.Desk.Workspace.Wire;

/// <summary>Contact data that somebody gave.</summary>
/// <param name="Number">The number to call.</param>
public sealed record Contact(string Number);
