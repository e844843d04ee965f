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

    /// <summary>They began at their new school, and doubt or are stuck there.</summary>
    Stuck,

    /// <summary>They did not answer.</summary>
    NoAnswer,

    /// <summary>WhatsApp does not reach their number.</summary>
    Unreachable,
}
