namespace YouthBot.Storage.Model;

/// <summary>Something that Meta signed and nobody could read; a week later it is gone.</summary>
public sealed class WhatsAppQuarantineEntity
{
    /// <summary>32 hexadecimal digits; its key in the key store has the same name.</summary>
    public required string Id { get; set; }

    /// <summary>When it came in.</summary>
    public long At { get; set; }

    /// <summary>What, encrypted.</summary>
    public required byte[] Body { get; set; }
}
