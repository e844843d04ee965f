using YouthBot.Handoff.Closing;

namespace YouthBot.Handoff.Ownership;

/// <summary>What happened to who speaks: for the audit, the figures and the desk. Without a word of the young person.</summary>
public abstract record HandoffEvent
{
    private HandoffEvent()
    {
    }

    /// <summary>A human is asked for, or with more haste than before: the moment to tell the coaches.</summary>
    public sealed record Asked(Severity Severity, HandoffReason Reason) : HandoffEvent;

    /// <summary>The person no longer waits.</summary>
    public sealed record StoppedWaiting : HandoffEvent;

    /// <summary>A coach took it from the queue.</summary>
    public sealed record Claimed(string By, TimeSpan Waited) : HandoffEvent;

    /// <summary>The coach said something.</summary>
    public sealed record Spoke(string By) : HandoffEvent;

    /// <summary>The coach gave it back to the queue.</summary>
    public sealed record Released(string By) : HandoffEvent;

    /// <summary>It is offered to a colleague.</summary>
    public sealed record Offered(string By, string To) : HandoffEvent;

    /// <summary>The colleague did not take it.</summary>
    public sealed record OfferRefused(string By) : HandoffEvent;

    /// <summary>The colleague took it.</summary>
    public sealed record Transferred(string From, string To) : HandoffEvent;

    /// <summary>The bot goes on.</summary>
    public sealed record ReturnedToBot(string By) : HandoffEvent;

    /// <summary>The young person ended the talk with the coach.</summary>
    public sealed record Left(string Coach) : HandoffEvent;

    /// <summary>It is set aside, by the coach who had it or straight from the queue.</summary>
    public sealed record Snoozed(string By, DateTimeOffset Until, bool WasTheirs) : HandoffEvent;

    /// <summary>The coach is done.</summary>
    public sealed record Closed(string By, Outcome Outcome) : HandoffEvent;

    /// <summary>A coach took it from another.</summary>
    public sealed record TakenOver(string From, string By, string Why) : HandoffEvent;

    /// <summary>It went back to the queue by itself.</summary>
    public sealed record GivenBack(string From, GiveBackReason Reason) : HandoffEvent;
}
