namespace YouthBot.Handoff.Turns;

/// <summary>How long a message may be, for whoever reads it.</summary>
public static class MessageText
{
    /// <summary>
    /// The most characters that the bot reads as one message; in more than this, a search would answer some part of it. The page holds
    /// people to it while they type, so that nothing has to be typed again.
    /// </summary>
    public const int Longest = 4000;

    /// <summary>
    /// Nobody types more than this: of anything longer, safety reads this much from the beginning and from the end. It bounds what one
    /// message costs everybody else who waits (a cry for help waits too).
    /// </summary>
    public const int LongestForSafety = 8000;
}
