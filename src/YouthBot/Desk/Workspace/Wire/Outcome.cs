namespace YouthBot.Desk.Workspace.Wire;

/// <summary>What became of a command.</summary>
/// <param name="Code">done, pending, or why not.</param>
/// <param name="Chat">In which conversation.</param>
/// <param name="Who">First name of the colleague who has it.</param>
internal sealed record Outcome(string Code, string? Chat = null, string? Who = null);
