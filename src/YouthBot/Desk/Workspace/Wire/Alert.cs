namespace YouthBot.Desk.Workspace.Wire;

/// <summary>A cry for help while a coach has the word.</summary>
/// <param name="Id">A later one is higher.</param>
/// <param name="Code">Category and level.</param>
public sealed record Alert(long Id, string Code);
