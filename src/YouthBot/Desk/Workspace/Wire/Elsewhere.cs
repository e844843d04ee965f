namespace YouthBot.Desk.Workspace.Wire;

/// <summary>A conversation of a colleague: who has it, and whether the person waits for a word; nothing that was said.</summary>
/// <param name="Id">Which.</param>
/// <param name="Handle">How the desk calls the person.</param>
/// <param name="Coach">First name of the colleague.</param>
/// <param name="AwaitingSince">Since when the person waits for a word.</param>
public sealed record Elsewhere(string Id, string Handle, string Coach, DateTimeOffset? AwaitingSince);
