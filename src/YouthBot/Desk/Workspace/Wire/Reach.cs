namespace YouthBot.Desk.Workspace.Wire;

/// <summary>How somebody wants to be reached.</summary>
/// <param name="Channel">chat, phone or meeting.</param>
/// <param name="Moment">When it suits them.</param>
/// <param name="Place">Where.</param>
/// <param name="HasNumber">Whether they gave a number; the coach opens it apart, and that is written down.</param>
public sealed record Reach(string Channel, string? Moment, string? Place, bool HasNumber);
