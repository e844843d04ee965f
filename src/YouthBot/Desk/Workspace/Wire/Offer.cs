namespace YouthBot.Desk.Workspace.Wire;

/// <summary>A conversation that a colleague offers to this coach.</summary>
/// <param name="Id">Which.</param>
/// <param name="Handle">How the desk calls the person.</param>
/// <param name="From">First name of the colleague.</param>
/// <param name="Note">What this coach must know.</param>
/// <param name="Severity">How much haste it has.</param>
public sealed record Offer(string Id, string Handle, string From, string Note, string Severity);
