namespace YouthBot.Storage.Model;

/// <summary>A name by which WhatsApp knows somebody. Either kind may be missing, and both may change.</summary>
public sealed class WhatsAppAliasEntity
{
    /// <summary>Keyed hash of the name and of our number.</summary>
    public required byte[] Hash { get; set; }

    /// <summary>Whose.</summary>
    public required string PersonId { get; set; }

    /// <summary>phone or user.</summary>
    public required string Kind { get; set; }

    /// <summary>The name itself, encrypted: to send with, and for nothing else.</summary>
    public required byte[] Value { get; set; }
}
