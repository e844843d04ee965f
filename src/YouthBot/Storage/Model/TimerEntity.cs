namespace YouthBot.Storage.Model;

/// <summary>A moment at which a conversation wants to be woken.</summary>
public sealed class TimerEntity
{
    /// <summary>Order of setting.</summary>
    public long Id { get; set; }

    /// <summary>The conversation.</summary>
    public required string ConversationId { get; set; }

    /// <summary>What it is for; one of each name for a conversation.</summary>
    public required string Name { get; set; }

    /// <summary>The version of the conversation that it was set for: once that has moved on, the timer means nothing.</summary>
    public long Version { get; set; }

    /// <summary>When, milliseconds since 1970.</summary>
    public long DueAt { get; set; }
}
