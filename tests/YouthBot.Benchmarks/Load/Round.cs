namespace YouthBot.Benchmarks.Load;

/// <summary>What one round of load gave.</summary>
/// <param name="Length">How long it took.</param>
/// <param name="Milliseconds">From post to answer, for each turn.</param>
/// <param name="Server">Processor time of the server.</param>
/// <param name="Driver">Processor time of this program.</param>
internal sealed record Round(TimeSpan Length, IReadOnlyList<double> Milliseconds, TimeSpan Server, TimeSpan Driver)
{
    public double PerSecond => Milliseconds.Count / Length.TotalSeconds;

    public double ServerMicroseconds => Server.TotalMicroseconds / Milliseconds.Count;

    public double DriverMicroseconds => Driver.TotalMicroseconds / Milliseconds.Count;
}
