namespace YouthBot.Benchmarks.CheckIns;

/// <summary>What can happen with somebody in a year.</summary>
internal enum FactKind
{
    Answered,
    Stopped,
    Danger,
    Released,
    AskedCoach,
    CoachSpoke,
    CoachLeft,
}
