namespace YouthBot.Dialogs.Law;

/// <summary>The rule that decided whether Halt is possible.</summary>
public enum HaltGround
{
    /// <summary>All conditions are met.</summary>
    Fits,

    /// <summary>Under 12: no duty of their own (LPW 2 lid 3).</summary>
    TooYoung,

    /// <summary>18 or older: no duty any more (LPW 4b).</summary>
    Adult,

    /// <summary>It was not their doing.</summary>
    NotCulpable,

    /// <summary>Help comes first.</summary>
    SeriousProblems,

    /// <summary>They were at Halt for absence before.</summary>
    EarlierHalt,

    /// <summary>More than 60 hours or times late: the officier van justitie is asked.</summary>
    TooMuch,

    /// <summary>Less than 9 hours and less than 12 times late.</summary>
    TooLittle,
}
