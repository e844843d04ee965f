namespace YouthBot.Handoff.Ownership;

/// <summary>What is known of a handoff beside who owns and who is asked for. Stored encrypted: it holds words of people.</summary>
public sealed record HandoffFacts
{
    /// <summary>Nobody was ever asked for.</summary>
    public static HandoffFacts None { get; } = new();

    /// <summary>How much haste the last request had; it comes back when a coach gives the conversation back.</summary>
    public Severity Severity { get; init; }

    /// <summary>Why.</summary>
    public HandoffReason Reason { get; init; }

    /// <summary>Since when somebody waits or is helped: who is given back has not lost their place.</summary>
    public DateTimeOffset? RequestedAt { get; init; }

    /// <summary>What the coach may read.</summary>
    public Sharing Sharing { get; init; }

    /// <summary>Id of the first activity that the coach may read, when not everything is shared.</summary>
    public string? SharedFrom { get; init; }

    /// <summary>Where the person lives, if they said so.</summary>
    public string? Gemeente { get; init; }

    /// <summary>First name of the coach who owns.</summary>
    public string? CoachName { get; init; }

    /// <summary>Who helped last: that coach is preferred when the person comes back.</summary>
    public string? PreviousCoach { get; init; }

    /// <summary>The offer to another coach that is open.</summary>
    public Transfer? Transfer { get; init; }

    /// <summary>Since when the person waits for a word of the coach; null when the coach spoke last.</summary>
    public DateTimeOffset? AwaitingSince { get; init; }

    /// <summary>The last automatic help card in the talk with the coach: one is enough, until it gets worse.</summary>
    public HelpCard? HelpCard { get; init; }

    /// <summary>Whether the person, who waits, was told that nobody comes any more today.</summary>
    public bool ToldClosed { get; init; }

    /// <summary>How the person wants to be reached.</summary>
    public CallBack? CallBack { get; init; }
}
