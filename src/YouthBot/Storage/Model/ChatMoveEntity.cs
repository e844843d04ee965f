namespace YouthBot.Storage.Model;

/// <summary>A move of a web chat to WhatsApp that was asked for and has not happened yet.</summary>
public sealed class ChatMoveEntity
{
    /// <summary>The web chat; it has one such move at most.</summary>
    public required string ConversationId { get; set; }

    /// <summary>SHA-256 of the code.</summary>
    public required byte[] Hash { get; set; }

    /// <summary>open (the code can be sent), asked (it was sent: a number is to be tapped) or ended.</summary>
    public required string State { get; set; }

    /// <summary>When it was asked for, milliseconds since 1970.</summary>
    public long StartedAt { get; set; }

    /// <summary>Until when the next step can be taken.</summary>
    public long ExpiresAt { get; set; }

    /// <summary>The conversation on WhatsApp that sent the code.</summary>
    public string? PhoneConversationId { get; set; }

    /// <summary>The number that is shown there.</summary>
    public int? Number { get; set; }

    /// <summary>The numbers to choose from on the web, with commas between them.</summary>
    public string? Choices { get; set; }
}
