namespace YouthBot.Desk.Workspace.Wire;

/// <summary>The young person is writing; it is over by itself.</summary>
/// <param name="Chat">In which conversation.</param>
internal sealed record Typing(string Chat);
