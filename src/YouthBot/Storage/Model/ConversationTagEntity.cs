namespace YouthBot.Storage.Model;

/// <summary>What a coach said that a talk is about; gone with its end, when it goes along with the closing.</summary>
public sealed class ConversationTagEntity
{
    /// <summary>The conversation.</summary>
    public required string ConversationId { get; set; }

    /// <summary>An id of the editors' list.</summary>
    public required string Tag { get; set; }
}
