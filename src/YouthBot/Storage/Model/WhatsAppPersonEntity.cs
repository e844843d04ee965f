namespace YouthBot.Storage.Model;

/// <summary>Somebody on WhatsApp: an opaque id. By which names WhatsApp knows them stands apart.</summary>
public sealed class WhatsAppPersonEntity
{
    /// <summary>32 hexadecimal digits; the user id of the conversation.</summary>
    public required string Id { get; set; }

    /// <summary>Their conversation; both end together.</summary>
    public required string ConversationId { get; set; }

    /// <summary>Meta's id of our number that they write to.</summary>
    public required string Number { get; set; }

    /// <summary>When they sent their last message, by WhatsApp's own clock: the window is derived from it.</summary>
    public long LastInboundAt { get; set; }

    /// <summary>When they were told that an answer is ready, since their last message.</summary>
    public long? InvitedAt { get; set; }
}
