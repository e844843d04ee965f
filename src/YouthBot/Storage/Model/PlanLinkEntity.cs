namespace YouthBot.Storage.Model;

/// <summary>A link that opens a plan; the secret in it is known to whoever has the link alone.</summary>
public sealed class PlanLinkEntity
{
    /// <summary>SHA-256 of the secret.</summary>
    public required byte[] Hash { get; set; }

    /// <summary>The conversation whose plan it opens.</summary>
    public required string ConversationId { get; set; }

    /// <summary>Until when, milliseconds since 1970.</summary>
    public long ExpiresAt { get; set; }
}
