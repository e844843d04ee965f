namespace YouthBot.Handoff.CheckIns;

/// <summary>May this check-in be sent now?</summary>
public abstract record CheckInVerdict
{
    private CheckInVerdict()
    {
    }

    /// <summary>It goes out.</summary>
    public sealed record Send : CheckInVerdict;

    /// <summary>Not now; the same question is asked again then.</summary>
    /// <param name="Until">When to ask again.</param>
    /// <param name="Reason">Why.</param>
    public sealed record Wait(DateTimeOffset Until, CheckInReason Reason) : CheckInVerdict;

    /// <summary>Never, for this step and person; recorded with its reason.</summary>
    /// <param name="Reason">Why.</param>
    public sealed record Skip(CheckInReason Reason) : CheckInVerdict;
}
