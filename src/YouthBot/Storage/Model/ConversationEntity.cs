namespace YouthBot.Storage.Model;

/// <summary>One conversation. Times are milliseconds since 1970, UTC.</summary>
public sealed class ConversationEntity
{
    /// <summary>32 hexadecimal digits.</summary>
    public required string Id { get; set; }

    /// <summary>Its door.</summary>
    public required string Channel { get; set; }

    /// <summary>Its region.</summary>
    public required string Region { get; set; }

    /// <summary>The person's id at that door; empty when erased.</summary>
    public required string UserId { get; set; }

    /// <summary>SHA-256 of the device's secret.</summary>
    public byte[]? DeviceHash { get; set; }

    /// <summary>Who speaks.</summary>
    public required string Owner { get; set; }

    /// <summary>Whether a human was asked for.</summary>
    public required string Request { get; set; }

    /// <summary>Counts the turns.</summary>
    public long Version { get; set; }

    /// <summary>The bot's memory, encrypted.</summary>
    public required byte[] State { get; set; }

    /// <summary>The last place in the feed.</summary>
    public long LastSeq { get; set; }

    /// <summary>The time of the last place in the feed.</summary>
    public long LastAt { get; set; }

    /// <summary>When it began.</summary>
    public long StartedAt { get; set; }

    /// <summary>When it will be erased if nothing more is said.</summary>
    public long ExpiresAt { get; set; }

    /// <summary>Since when the person wants no message that we begin ourselves.</summary>
    public long? StoppedAt { get; set; }

    /// <summary>Since when there was acute danger in it, until a coach says that it is over: for who turns out to get check-ins.</summary>
    public long? HeldAt { get; set; }

    /// <summary>When it was erased; only this trace is left then.</summary>
    public long? ErasedAt { get; set; }
}
