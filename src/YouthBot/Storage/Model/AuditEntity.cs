namespace YouthBot.Storage.Model;

/// <summary>Who read or did what at the desk. It holds no words, and outlives the conversation.</summary>
public sealed class AuditEntity
{
    /// <summary>Order.</summary>
    public long Id { get; set; }

    /// <summary>When.</summary>
    public long At { get; set; }

    /// <summary>The account; null for a login that nobody has, and for the command line.</summary>
    public string? CoachId { get; set; }

    /// <summary>What, as a code.</summary>
    public required string What { get; set; }

    /// <summary>Of which conversation, also when that is gone.</summary>
    public string? ConversationId { get; set; }
}
