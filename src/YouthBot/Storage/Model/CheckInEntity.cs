namespace YouthBot.Storage.Model;

/// <summary>One step of a campaign for one person: at most once, and never without a trace of what became of it.</summary>
public sealed class CheckInEntity
{
    /// <summary>The campaign.</summary>
    public required string CampaignId { get; set; }

    /// <summary>The step.</summary>
    public required string Step { get; set; }

    /// <summary>The person.</summary>
    public required string LeaverId { get; set; }

    /// <summary>planned, queued, sent, unknown, failed or skipped.</summary>
    public required string State { get; set; }

    /// <summary>Why it waits, failed or was skipped: a code.</summary>
    public string? Reason { get; set; }

    /// <summary>Whether the lot put them in the part that hears it later.</summary>
    public bool Delayed { get; set; }

    /// <summary>How often it was tried: each try has a key of its own in the mailbox.</summary>
    public int Attempts { get; set; }

    /// <summary>Meta's id of the number of ours that it goes out by.</summary>
    public string? Number { get; set; }

    /// <summary>When it was last given to the mailbox: what a number sends is counted by it.</summary>
    public long? QueuedAt { get; set; }

    /// <summary>When it may be tried.</summary>
    public long DueAt { get; set; }

    /// <summary>After which it is of no use any more.</summary>
    public long OverAt { get; set; }

    /// <summary>The message that it became.</summary>
    public string? MessageId { get; set; }

    /// <summary>When it left.</summary>
    public long? SentAt { get; set; }

    /// <summary>When it was on the phone.</summary>
    public long? DeliveredAt { get; set; }

    /// <summary>When it was read.</summary>
    public long? ReadAt { get; set; }

    /// <summary>When they answered.</summary>
    public long? AnsweredAt { get; set; }

    /// <summary>What they answered: a code of the content, or other.</summary>
    public string? Answer { get; set; }
}
