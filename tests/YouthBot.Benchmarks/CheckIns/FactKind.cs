namespace YouthBot.Benchmarks.CheckIns;

/// <summary>What can happen with somebody in a year.</summary>
public enum FactKind
{
    Answered,
    Stopped,
    Danger,
    Released,
    AskedCoach,
    CoachSpoke,
    CoachLeft,
}
