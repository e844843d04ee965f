namespace YouthBot.Handoff.Ownership;

/// <summary>Whether a command happens.</summary>
public abstract record HandoffDecision
{
    private HandoffDecision()
    {
    }

    /// <summary>It happens.</summary>
    /// <param name="State">The state after it.</param>
    /// <param name="Events">What happened; nothing when it was so already, as after a double click.</param>
    public sealed record Accepted(HandoffState State, params IReadOnlyList<HandoffEvent> Events) : HandoffDecision;

    /// <summary>It does not, and nothing has changed.</summary>
    /// <param name="Reason">Why.</param>
    public sealed record Refused(Refusal Reason) : HandoffDecision;
}
