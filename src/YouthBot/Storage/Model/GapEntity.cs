namespace YouthBot.Storage.Model;

/// <summary>A question that the bot did not answer, or not well; it goes when its conversation goes.</summary>
public sealed class GapEntity
{
    /// <summary>32 hexadecimal digits.</summary>
    public required string Id { get; set; }

    /// <summary>The conversation.</summary>
    public required string ConversationId { get; set; }

    /// <summary>When, milliseconds since 1970.</summary>
    public long At { get; set; }

    /// <summary>The question and what became of it, encrypted with the key of the conversation.</summary>
    public required byte[] Body { get; set; }
}
