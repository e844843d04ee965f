namespace YouthBot.Benchmarks.CheckIns;

/// <summary>A check-in as the product reports it.</summary>
internal sealed record YearRow(string Leaver, string Step, string State, string Reason, string Answer, bool Delayed);
