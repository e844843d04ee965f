namespace YouthBot.Handoff.Ownership;

/// <summary>Why the desk does not do what was asked. An expected outcome: the coach is told, kindly and at once.</summary>
public abstract record Refusal
{
    private Refusal()
    {
    }

    /// <summary>A code for the wire and the desk's texts.</summary>
    public string Code => this switch
    {
        Taken => "taken",
        NotYours => "not-yours",
        NobodyWaits => "nobody-waits",
        OfferedToOther => "offered-to-other",
        NothingOffered => "nothing-offered",
        OtherRegion => "other-region",
        AtCapacity => "at-capacity",
        TooUrgent => "too-urgent",
        PastMoment => "past-moment",
        ReasonNeeded => "reason-needed",
        NothingSaid => "nothing-said",
        NotDue => "not-due",
        Erased => "erased",
        Failed => "failed",
        _ => throw new InvalidOperationException("There is no other refusal."),
    };

    /// <summary>Another coach owns it.</summary>
    /// <param name="By">Who.</param>
    public sealed record Taken(string By) : Refusal;

    /// <summary>It is not this coach's conversation.</summary>
    public sealed record NotYours : Refusal;

    /// <summary>Nobody is asked for in it.</summary>
    public sealed record NobodyWaits : Refusal;

    /// <summary>It is offered to another coach.</summary>
    /// <param name="To">Who.</param>
    public sealed record OfferedToOther(string To) : Refusal;

    /// <summary>It was not offered to this coach, or no longer is.</summary>
    public sealed record NothingOffered : Refusal;

    /// <summary>The coach does not work for its region.</summary>
    public sealed record OtherRegion : Refusal;

    /// <summary>The coach has as many conversations as they can have.</summary>
    public sealed record AtCapacity : Refusal;

    /// <summary>Trouble is not put off.</summary>
    public sealed record TooUrgent : Refusal;

    /// <summary>That moment is over.</summary>
    public sealed record PastMoment : Refusal;

    /// <summary>Nobody takes over or hands over without saying why.</summary>
    public sealed record ReasonNeeded : Refusal;

    /// <summary>A message without words.</summary>
    public sealed record NothingSaid : Refusal;

    /// <summary>What a timer wanted is no longer due.</summary>
    public sealed record NotDue : Refusal;

    /// <summary>The conversation was erased.</summary>
    public sealed record Erased : Refusal;

    /// <summary>Something of ours is broken: nothing happened, and it may be tried again.</summary>
    public sealed record Failed : Refusal;
}
