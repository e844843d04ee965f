namespace YouthBot.Storage.Model;

/// <summary>That somebody with haste waits, for people who do not sit at the desk: one row for each channel.</summary>
public sealed class AlertEntity
{
    /// <summary>Rises with time.</summary>
    public long Id { get; set; }

    /// <summary>About which conversation.</summary>
    public required string ConversationId { get; set; }

    /// <summary>By which channel.</summary>
    public required string Channel { get; set; }

    /// <summary>Why.</summary>
    public required string Kind { get; set; }

    /// <summary>pending, sent, or dropped because nobody waited any more.</summary>
    public required string State { get; set; }

    /// <summary>Not before.</summary>
    public long DueAt { get; set; }

    /// <summary>How often it was tried in vain.</summary>
    public int Attempts { get; set; }

    /// <summary>When it was sent or dropped.</summary>
    public long? SettledAt { get; set; }
}
