namespace YouthBot.Dialogs.Law;

/// <summary>Which places the rules on absence take together.</summary>
internal static class Enrolments
{
    /// <summary>Entree, bol or bbl.</summary>
    public static bool IsMbo(this Enrolment enrolment) => enrolment is Enrolment.Entree or Enrolment.MboBol or Enrolment.MboBbl;

    /// <summary>Where the Wet educatie en beroepsonderwijs holds: mbo and vavo.</summary>
    public static bool IsInstitution(this Enrolment enrolment) => enrolment.IsMbo() || enrolment is Enrolment.Vavo;
}
