namespace YouthBot.Handoff.Sending;

/// <summary>May this be sent now?</summary>
public abstract record SendVerdict
{
    private SendVerdict()
    {
    }

    /// <summary>It goes out.</summary>
    public sealed record Send : SendVerdict;

    /// <summary>It goes out once the person writes again.</summary>
    public sealed record Park : SendVerdict;

    /// <summary>It never goes out.</summary>
    /// <param name="Reason">A code that the desk can explain.</param>
    public sealed record Drop(string Reason) : SendVerdict;
}
