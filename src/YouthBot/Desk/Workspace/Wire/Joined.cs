namespace YouthBot.Desk.Workspace.Wire;

/// <summary>A coach has come into a conversation, the first or another one: what a coach says after this place is theirs.</summary>
/// <param name="Chat">Which conversation.</param>
/// <param name="Place">The place in its feed.</param>
internal sealed record Joined(string Chat, long Place);
