namespace YouthBot.Storage.Model;

/// <summary>Something that is said. It has a place in the feed once it has really been said.</summary>
public sealed class MessageEntity
{
    /// <summary>32 hexadecimal digits.</summary>
    public required string Id { get; set; }

    /// <summary>The conversation.</summary>
    public required string ConversationId { get; set; }

    /// <summary>Its place in the feed.</summary>
    public long? Seq { get; set; }

    /// <summary>When it was said, milliseconds since 1970.</summary>
    public long? At { get; set; }

    /// <summary>The activity, encrypted.</summary>
    public required byte[] Body { get; set; }
}
