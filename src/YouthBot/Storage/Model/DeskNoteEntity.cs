namespace YouthBot.Storage.Model;

/// <summary>What a coach wrote down about a conversation; gone with it.</summary>
public sealed class DeskNoteEntity
{
    /// <summary>The conversation and the key with which it was written.</summary>
    public required string Id { get; set; }

    /// <summary>The conversation.</summary>
    public required string ConversationId { get; set; }

    /// <summary>Who wrote it.</summary>
    public required string Coach { get; set; }

    /// <summary>When.</summary>
    public long At { get; set; }

    /// <summary>Whether only they may read it.</summary>
    public bool OnlySelf { get; set; }

    /// <summary>What, encrypted.</summary>
    public required byte[] Body { get; set; }
}
