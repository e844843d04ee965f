namespace YouthBot.Storage.Model;

/// <summary>How somebody can be reached outside the chat: apart from the conversation, and kept for less long.</summary>
public sealed class ContactEntity
{
    /// <summary>The conversation.</summary>
    public required string ConversationId { get; set; }

    /// <summary>What they gave, encrypted.</summary>
    public required byte[] Body { get; set; }

    /// <summary>When it is forgotten.</summary>
    public long ExpiresAt { get; set; }
}
