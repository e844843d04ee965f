namespace YouthBot.Storage.Model;

/// <summary>The check-ins of one region in one school year.</summary>
public sealed class CampaignEntity
{
    /// <summary>32 hexadecimal digits.</summary>
    public required string Id { get; set; }

    /// <summary>Its region.</summary>
    public required string Region { get; set; }

    /// <summary>As 2026-2027.</summary>
    public required string SchoolYear { get; set; }

    /// <summary>The template in the content from which it was made.</summary>
    public required string Template { get; set; }

    /// <summary>draft, running, paused or stopped.</summary>
    public required string State { get; set; }

    /// <summary>The account of the coach in whose name it is sent, and who answers.</summary>
    public required string Coach { get; set; }

    /// <summary>Its steps as JSON: what runs does not change when the content does.</summary>
    public required string Steps { get; set; }

    /// <summary>How many of 100 leavers of a school hear each step later; 0 is off.</summary>
    public int DelayShare { get; set; }

    /// <summary>How many days later: 1 to 14.</summary>
    public int DelayDays { get; set; }

    /// <summary>From which the part that waits is drawn.</summary>
    public long DelaySeed { get; set; }

    /// <summary>Why a part waits, in the coordinator's words; null when nobody does.</summary>
    public string? DelayReason { get; set; }

    /// <summary>The account that made it.</summary>
    public required string CreatedBy { get; set; }

    /// <summary>When it was made.</summary>
    public long CreatedAt { get; set; }

    /// <summary>When it first ran.</summary>
    public long? StartedAt { get; set; }

    /// <summary>When it was stopped.</summary>
    public long? EndedAt { get; set; }
}
