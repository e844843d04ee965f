namespace YouthBot.Dialogs.Law;

/// <summary>What can be asked of a young person to know more of the <see cref="Facts"/>: all of it. Never a birth date.</summary>
public enum Question
{
    /// <summary>How old are you?</summary>
    Age,

    /// <summary>Where are you enrolled?</summary>
    Enrolled,

    /// <summary>Which diploma do you have?</summary>
    Diploma,

    /// <summary>Do you turn 16 in this school year?</summary>
    SixteenThisSchoolYear,

    /// <summary>Do you turn 18 in this school year?</summary>
    EighteenThisSchoolYear,

    /// <summary>How long have you been away?</summary>
    Absence,

    /// <summary>Do you have an exemption?</summary>
    Exemption,

    /// <summary>Have you been at school for twelve whole years?</summary>
    TwelveSchoolYears,
}
