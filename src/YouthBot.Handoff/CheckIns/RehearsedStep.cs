namespace YouthBot.Handoff.CheckIns;

/// <summary>What would become of a step for one person, if nobody answers and nothing else changes.</summary>
/// <param name="Step">Which step.</param>
/// <param name="At">When it would be sent, or was; null when it would not be.</param>
/// <param name="Done">Whether that is past.</param>
/// <param name="Reason">Why not; null when it would be.</param>
public sealed record RehearsedStep(string Step, DateTimeOffset? At, bool Done, CheckInReason? Reason);
