namespace YouthBot.CheckIns.Measuring;

/// <summary>Of how many a choice was known at one moment, in the part that had heard a step and the part that had not.</summary>
/// <param name="Step">The step; null for all of them together, now.</param>
/// <param name="At">The moment: just before the part that waits hears it.</param>
/// <param name="Direct">Who heard it at once.</param>
/// <param name="Delayed">Who heard it later.</param>
public sealed record DelayFigures(string? Step, DateTimeOffset At, Proportion Direct, Proportion Delayed)
{
    /// <summary>With fewer in a part there is nothing to tell.</summary>
    public const int FewestInPart = 30;

    /// <summary>How much more often a choice was known of who had heard it.</summary>
    public Interval Difference => Direct.Over(Delayed);

    /// <summary>What can be said of it.</summary>
    public DelayFinding Finding => (Math.Min(Direct.Whole, Delayed.Whole), Difference) switch
    {
        ( < FewestInPart, _) => DelayFinding.TooFew,
        (_, { Low: > 0 }) => DelayFinding.More,
        (_, { High: < 0 }) => DelayFinding.Less,
        _ => DelayFinding.Chance,
    };
}
