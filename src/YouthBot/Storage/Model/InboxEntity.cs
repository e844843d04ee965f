namespace YouthBot.Storage.Model;

/// <summary>An activity that came through a door; after it was handled only its key stays, to know a repetition.</summary>
public sealed class InboxEntity
{
    /// <summary>Order of arrival.</summary>
    public long Id { get; set; }

    /// <summary>The door.</summary>
    public required string Channel { get; set; }

    /// <summary>The conversation.</summary>
    public required string ConversationId { get; set; }

    /// <summary>The sender's own id of the activity.</summary>
    public required string ExternalId { get; set; }

    /// <summary>The message in the feed, when it is one.</summary>
    public string? MessageId { get; set; }

    /// <summary>The activity when it is no message, encrypted; removed when handled.</summary>
    public byte[]? Payload { get; set; }

    /// <summary>When it was taken.</summary>
    public long AcceptedAt { get; set; }

    /// <summary>Until when it waits for more of its burst.</summary>
    public long? HeldUntil { get; set; }

    /// <summary>When its turn was committed.</summary>
    public long? HandledAt { get; set; }

    /// <summary>What became of it, for a desk that waits for that.</summary>
    public string? Outcome { get; set; }
}
