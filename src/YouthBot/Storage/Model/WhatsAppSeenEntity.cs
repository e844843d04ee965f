namespace YouthBot.Storage.Model;

/// <summary>A message that was delivered before, also when its conversation has been erased since.</summary>
public sealed class WhatsAppSeenEntity
{
    /// <summary>Keyed hash of WhatsApp's id of it: the id itself has somebody's number in it.</summary>
    public required byte[] Hash { get; set; }

    /// <summary>The message in the feed.</summary>
    public string? MessageId { get; set; }

    /// <summary>The conversation.</summary>
    public required string ConversationId { get; set; }

    /// <summary>When it came in.</summary>
    public long At { get; set; }
}
