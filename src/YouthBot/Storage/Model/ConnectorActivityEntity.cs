namespace YouthBot.Storage.Model;

/// <summary>An activity that a channel brought before, also when its conversation has been erased since.</summary>
public sealed class ConnectorActivityEntity
{
    /// <summary>Keyed hash of the channel's id of it.</summary>
    public required byte[] Hash { get; set; }

    /// <summary>The conversation.</summary>
    public required string ConversationId { get; set; }

    /// <summary>The first activity of the inbox that it became.</summary>
    public long FirstInbox { get; set; }

    /// <summary>The last one; 0 when it became none.</summary>
    public long LastInbox { get; set; }

    /// <summary>When it came in.</summary>
    public long At { get; set; }
}
