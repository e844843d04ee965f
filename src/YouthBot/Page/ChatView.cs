namespace YouthBot.Page;

/// <summary>Everything that the chat page shows.</summary>
public sealed record ChatView
{
    /// <summary>What was said, oldest first.</summary>
    public required IReadOnlyList<Bubble> Bubbles { get; init; }

    /// <summary>The buttons under the newest message.</summary>
    public required IReadOnlyList<QuickReply> QuickReplies { get; init; }

    /// <summary>The label of the way to a human.</summary>
    public required string Human { get; init; }

    /// <summary>The pass of this rendering.</summary>
    public required PagePass Key { get; init; }

    /// <summary>Id of the region.</summary>
    public required string Region { get; init; }

    /// <summary>Name of the region.</summary>
    public required string RegionName { get; init; }

    /// <summary>Today in the Netherlands: a date is only shown for another day.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>What the live chat is told.</summary>
    public required ChatStart Start { get; init; }

    /// <summary>Whether the conversation has begun.</summary>
    public bool Begun { get; init; }

    /// <summary>Whether there are older messages than are shown.</summary>
    public bool HasOlder { get; init; }

    /// <summary>Whether an answer is on its way.</summary>
    public bool Waiting { get; init; }

    /// <summary>Where the page looks again by itself; null when it does not.</summary>
    public string? LooksAgainAt { get; init; }

    /// <summary>What stands in the box.</summary>
    public string Draft { get; init; } = string.Empty;

    /// <summary>A line of the page itself.</summary>
    public Notice? Notice { get; init; }

    /// <summary>
    /// Whether there is a box to write in. Not while the page looks again by itself: that would take away what somebody is writing.
    /// </summary>
    public bool HasBox => LooksAgainAt is null;
}
