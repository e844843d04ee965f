namespace YouthBot.Storage.Model;

/// <summary>A conversation of a channel of the Bot Connector.</summary>
public sealed class ConnectorConversationEntity
{
    /// <summary>The conversation here; both end together.</summary>
    public required string ConversationId { get; set; }

    /// <summary>Keyed hash of the channel and of its id of the conversation.</summary>
    public required byte[] Hash { get; set; }

    /// <summary>Where it is answered, encrypted.</summary>
    public required byte[] Reference { get; set; }
}
