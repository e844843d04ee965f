namespace YouthBot.Storage.Model;

/// <summary>The key of one conversation.</summary>
public sealed class ConversationKeyEntity
{
    /// <summary>The conversation.</summary>
    public required string ConversationId { get; set; }

    /// <summary>Its key, wrapped by the key-encryption key.</summary>
    public required byte[] Wrapped { get; set; }
}
