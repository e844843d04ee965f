namespace YouthBot.Desk.Workspace.Wire;

/// <summary>Somebody in the queue, as colleagues of the region see them: not a word that was said.</summary>
/// <param name="Id">The conversation.</param>
/// <param name="Handle">“Blauwe Reiger 42”.</param>
/// <param name="Region">Of which region.</param>
/// <param name="Since">Since when they wait.</param>
/// <param name="Severity">normal, serious or acute.</param>
/// <param name="Reason">Why a human is asked for: asked, message, callback or help.</param>
/// <param name="Why">Why they stand where they stand: acute, serious, familiar or longest.</param>
/// <param name="EscalatedAt">When everybody was last told that nobody takes them.</param>
public sealed record Waiting(
    string Id,
    string Handle,
    string Region,
    DateTimeOffset Since,
    string Severity,
    string Reason,
    string Why,
    DateTimeOffset? EscalatedAt);
