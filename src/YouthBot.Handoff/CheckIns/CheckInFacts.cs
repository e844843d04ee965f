using YouthBot.Dialogs.CheckIns;

namespace YouthBot.Handoff.CheckIns;

/// <summary>
/// What is known when a check-in may be sent. What somebody who asks does not know says nothing against it: who knows more asks again, up to
/// the last moment before the wire.
/// </summary>
public sealed record CheckInFacts
{
    /// <summary>Before this it is not due.</summary>
    public DateTimeOffset NotBefore { get; init; } = DateTimeOffset.MinValue;

    /// <summary>After this it is of no use any more.</summary>
    public DateTimeOffset OverAt { get; init; } = DateTimeOffset.MaxValue;

    /// <summary>Whether the lot put them in the part that hears it later.</summary>
    public bool Delayed { get; init; }

    /// <summary>The campaign.</summary>
    public CampaignState Campaign { get; init; } = CampaignState.Running;

    /// <summary>Whether there is a basis on which they may be written to.</summary>
    public bool HasConsent { get; init; } = true;

    /// <summary>Whether they said stop.</summary>
    public bool Stopped { get; init; }

    /// <summary>For whom the step is.</summary>
    public CheckInAudience Audience { get; init; } = CheckInAudience.Everybody;

    /// <summary>What they said of a vervolgkeuze.</summary>
    public LeaverChoice Choice { get; init; }

    /// <summary>How many check-ins of this season were sent since they last answered one.</summary>
    public int Unanswered { get; init; }

    /// <summary>When the last check-in before this one left.</summary>
    public DateTimeOffset? LastSentAt { get; init; }

    /// <summary>Whether a guided conversation runs.</summary>
    public bool InDialog { get; init; }

    /// <summary>Whether a coach was asked for, or has the word.</summary>
    public bool WithCoach { get; init; }

    /// <summary>When a coach last spoke with them.</summary>
    public DateTimeOffset? SpokenAt { get; init; }

    /// <summary>Whether there was acute danger, and no coach has said that it may go on.</summary>
    public bool Held { get; init; }

    /// <summary>Whether a text passes now, or a template has been approved and there is a number to send it from.</summary>
    public bool CanReach { get; init; } = true;

    /// <summary>When the number may send again; null when it may now.</summary>
    public DateTimeOffset? RoomAt { get; init; }
}
