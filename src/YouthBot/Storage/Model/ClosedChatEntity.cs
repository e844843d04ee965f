namespace YouthBot.Storage.Model;

/// <summary>That a coach closed a conversation, and what of it was theirs to read; gone with the conversation.</summary>
public sealed class ClosedChatEntity
{
    /// <summary>Order.</summary>
    public long Id { get; set; }

    /// <summary>The conversation.</summary>
    public required string ConversationId { get; set; }

    /// <summary>Who closed it.</summary>
    public required string Coach { get; set; }

    /// <summary>When the talk that ended then was asked for.</summary>
    public long Since { get; set; }

    /// <summary>When.</summary>
    public long At { get; set; }

    /// <summary>The place in the feed after which it was shared.</summary>
    public long After { get; set; }

    /// <summary>The last place in the feed that was theirs.</summary>
    public long Until { get; set; }

    /// <summary>What came of it.</summary>
    public required string Result { get; set; }

    /// <summary>What the person does during the day.</summary>
    public required string Day { get; set; }

    /// <summary>Why it ended.</summary>
    public required string Reason { get; set; }

    /// <summary>What it was about: ids of the editors' list, with spaces between them.</summary>
    public required string Tags { get; set; }
}
