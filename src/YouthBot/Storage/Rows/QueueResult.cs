namespace YouthBot.Storage.Rows;

/// <summary>What became of giving a check-in to the mailbox.</summary>
public enum QueueResult
{
    /// <summary>It is in the mailbox.</summary>
    Queued,

    /// <summary>Somebody else was first, or the person is another one by now: nothing was written, and it is looked at again.</summary>
    Moved,

    /// <summary>The number has sent enough this minute.</summary>
    Full,

    /// <summary>The number has sent enough this day.</summary>
    Spent,
}
