namespace YouthBot.Benchmarks.CheckIns;

/// <summary>One thing that happened with somebody.</summary>
/// <param name="At">When.</param>
/// <param name="Kind">What.</param>
/// <param name="Step">About which step; empty for what is about none.</param>
/// <param name="Code">The answer.</param>
internal sealed record YearFact(DateTimeOffset At, FactKind Kind, string Step = "", string Code = "");
