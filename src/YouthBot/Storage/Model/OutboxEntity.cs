namespace YouthBot.Storage.Model;

/// <summary>Something that is to be sent, and what became of it.</summary>
public sealed class OutboxEntity
{
    /// <summary>Order of commitment.</summary>
    public long Id { get; set; }

    /// <summary>The conversation.</summary>
    public required string ConversationId { get; set; }

    /// <summary>The door that it leaves by.</summary>
    public required string Channel { get; set; }

    /// <summary>The activity of the inbox whose turn it comes from.</summary>
    public long? InboxId { get; set; }

    /// <summary>The message.</summary>
    public required string MessageId { get; set; }

    /// <summary>safety, reply, coach or proactive.</summary>
    public required string Purpose { get; set; }

    /// <summary>pending, parked (until the person writes again), sending (its request is under way), sent, failed or dropped.</summary>
    public required string State { get; set; }

    /// <summary>When it may be tried.</summary>
    public long DueAt { get; set; }

    /// <summary>How often it was tried.</summary>
    public int Attempts { get; set; }

    /// <summary>Why it was dropped, failed or waits, as a code.</summary>
    public string? Reason { get; set; }

    /// <summary>When it was sent or dropped.</summary>
    public long? SettledAt { get; set; }
}
