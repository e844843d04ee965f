namespace YouthBot.Dialogs.CheckIns;

/// <summary>Why a coach should reach somebody.</summary>
public enum OutreachReason
{
    /// <summary>They asked for help.</summary>
    Help,

    /// <summary>They doubt.</summary>
    Doubt,

    /// <summary>They did not begin at their new school.</summary>
    NoShow,

    /// <summary>They did not answer.</summary>
    NoAnswer,
}
