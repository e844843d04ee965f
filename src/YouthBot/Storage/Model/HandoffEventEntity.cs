namespace YouthBot.Storage.Model;

/// <summary>Something that happened at the desk. It outlives the conversation, for the audit: it holds no words in the clear.</summary>
public sealed class HandoffEventEntity
{
    /// <summary>Order.</summary>
    public long Id { get; set; }

    /// <summary>The conversation, also when that is gone.</summary>
    public required string ConversationId { get; set; }

    /// <summary>Its region.</summary>
    public required string Region { get; set; }

    /// <summary>When.</summary>
    public long At { get; set; }

    /// <summary>What.</summary>
    public required string Kind { get; set; }

    /// <summary>Which coach.</summary>
    public string? Coach { get; set; }

    /// <summary>More, as a code.</summary>
    public string? Code { get; set; }

    /// <summary>The reason that a coach gave, encrypted with the conversation's key: it is gone with it.</summary>
    public byte[]? Note { get; set; }
}
