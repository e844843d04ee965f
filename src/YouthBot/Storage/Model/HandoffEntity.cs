namespace YouthBot.Storage.Model;

/// <summary>What the desk knows of a conversation in which a human was asked for.</summary>
public sealed class HandoffEntity
{
    /// <summary>The conversation.</summary>
    public required string ConversationId { get; set; }

    /// <summary>Its region.</summary>
    public required string Region { get; set; }

    /// <summary>How the desk calls the person; unique in the region.</summary>
    public required string Handle { get; set; }

    /// <summary>Whether somebody waits or a coach has it.</summary>
    public bool Active { get; set; }

    /// <summary>How much haste.</summary>
    public int Severity { get; set; }

    /// <summary>Why a human was asked for.</summary>
    public required string Reason { get; set; }

    /// <summary>Since when.</summary>
    public long? RequestedAt { get; set; }

    /// <summary>Who helped last.</summary>
    public string? PreviousCoach { get; set; }

    /// <summary>Since when the person waits for a word of the coach.</summary>
    public long? AwaitingSince { get; set; }

    /// <summary>When it was last brought to everybody's notice.</summary>
    public long? EscalatedAt { get; set; }

    /// <summary>All that is known, encrypted.</summary>
    public required byte[] Facts { get; set; }
}
