namespace YouthBot.Dialogs.Law;

/// <summary>For whom the Doorstroompunt is: WEB 9.2.1, and the text before it.</summary>
public static class Doorstroompunt
{
    /// <summary>The day from which WEB titel 9.2 holds.</summary>
    public static readonly DateOnly NewLaw = new(2026, 1, 1);

    /// <summary>The age in years at which it ends: 27, and 23 before 1 January 2026. The birthday itself is outside.</summary>
    public static int AgeLimit(DateOnly on) => on >= NewLaw ? 27 : 23;

    /// <summary>The scope for somebody without a duty or an exemption.</summary>
    internal static DoorstroompuntScope Of(AgeBand age, DateOnly on, DiplomaWeight diploma, Enrolment enrolled, Absence absence)
    {
        if (diploma is DiplomaWeight.StartQualification || age is AgeBand.BeyondDoorstroompunt) return DoorstroompuntScope.Outside;
        if (enrolled is not Enrolment.None && absence is not Absence.FourWeeks) return DoorstroompuntScope.Outside;
        return on < NewLaw && LeavesProOrVso(diploma, enrolled) ? DoorstroompuntScope.Followed : DoorstroompuntScope.Target;
    }

    /// <summary>Whoever left another school after pro or vso is one who left that school.</summary>
    private static bool LeavesProOrVso(DiplomaWeight diploma, Enrolment enrolled) => enrolled switch
    {
        Enrolment.Pro or Enrolment.Vso => true,
        Enrolment.None => diploma is DiplomaWeight.Pro or DiplomaWeight.VsoProfile or DiplomaWeight.VsoOnwards,
        _ => false,
    };
}
