namespace YouthBot.Storage.Model;

/// <summary>When a coach wanted to know how it went; gone with the conversation.</summary>
public sealed class FollowUpEntity
{
    /// <summary>The conversation.</summary>
    public required string ConversationId { get; set; }

    /// <summary>Which coach.</summary>
    public required string Coach { get; set; }

    /// <summary>The day, as 2026-11-22.</summary>
    public required string Due { get; set; }
}
