namespace YouthBot.Storage.Rows;

/// <summary>What became of a turn's outcome.</summary>
public enum CommitResult
{
    /// <summary>It is on disk; what is to be sent, if anything, waits in the outbox.</summary>
    Committed,

    /// <summary>It is on disk, and what is to be sent stands in the feed.</summary>
    Released,

    /// <summary>Somebody else moved the conversation on meanwhile: read again and take the turn again.</summary>
    Conflict,

    /// <summary>The activity was handled by somebody else, or the conversation was erased: nothing to do.</summary>
    Settled,
}
