namespace YouthBot.Handoff.CheckIns;

/// <summary>Why a check-in is not sent now, or not at all.</summary>
public enum CheckInReason
{
    /// <summary>No consent, or none any more.</summary>
    NoConsent,

    /// <summary>They said stop.</summary>
    Stopped,

    /// <summary>Somebody sleeps, is in class, or has a holiday.</summary>
    QuietHours,

    /// <summary>The last one is less than two weeks ago.</summary>
    TooSoon,

    /// <summary>One and two reminders stayed without an answer this season.</summary>
    Unanswered,

    /// <summary>A dialog is running.</summary>
    InDialog,

    /// <summary>A coach was asked for, or has the word.</summary>
    WithCoach,

    /// <summary>A coach spoke with them less than a week ago.</summary>
    SpokeRecently,

    /// <summary>There was acute danger, and no coach has said that it may go on.</summary>
    AfterAcute,

    /// <summary>It is not for them any more: they made a choice, or took one back.</summary>
    NotForThem,

    /// <summary>The window is closed and there is no approved template.</summary>
    NoWay,

    /// <summary>Too many at a time.</summary>
    RateLimit,

    /// <summary>The lot put them in the part that hears it later.</summary>
    Delayed,

    /// <summary>The step is of no use any more.</summary>
    Over,

    /// <summary>The campaign is paused.</summary>
    Paused,

    /// <summary>The campaign was stopped.</summary>
    Ended,

    /// <summary>Something of ours went wrong.</summary>
    Trouble,
}
