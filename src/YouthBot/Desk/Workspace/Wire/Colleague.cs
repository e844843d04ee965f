namespace YouthBot.Desk.Workspace.Wire;

/// <summary>Somebody to hand over to.</summary>
/// <param name="Id">The account.</param>
/// <param name="Name">First name.</param>
/// <param name="Regions">For which regions they work.</param>
/// <param name="Present">Whether their desk is open.</param>
/// <param name="Away">Whether they are away for a while: nothing is offered to them.</param>
/// <param name="Chats">How many conversations they have.</param>
/// <param name="Capacity">How many they can have.</param>
public sealed record Colleague(string Id, string Name, IReadOnlyList<string> Regions, bool Present, bool Away, int Chats, int Capacity);
