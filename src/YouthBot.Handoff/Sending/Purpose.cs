namespace YouthBot.Handoff.Sending;

/// <summary>Why something is sent. It decides which rules the last check before the wire applies.</summary>
public enum Purpose
{
    /// <summary>A way to help in danger; nothing stops it, not even the end of the conversation.</summary>
    Safety,

    /// <summary>The bot answers; only while the bot owns the conversation.</summary>
    Reply,

    /// <summary>
    /// A coach speaks, or it is about who speaks: the turn made sure that it was theirs to say. What a coach said before leaving is not lost.
    /// </summary>
    Coach,

    /// <summary>The product starts by itself: opt-out, quiet hours and frequency apply.</summary>
    Proactive,
}
