namespace YouthBot.Dialogs.Law;

/// <summary>One young person on one day, with everything known.</summary>
/// <param name="Born">Date of birth.</param>
/// <param name="On">The day on which it is judged, not before the birth.</param>
/// <param name="Diploma">Highest diploma.</param>
/// <param name="Enrolled">Where they are enrolled.</param>
/// <param name="FullSchoolYears">Whole school years completed before the day, 0 or more; null when nobody counted, and then age decides.</param>
/// <param name="AbsentWeeks">Weeks on end away without a valid reason, 0 or more; null counts as 0.</param>
/// <param name="Exemption">The exemption that holds today.</param>
public sealed record Case(
    DateOnly Born,
    DateOnly On,
    Diploma Diploma,
    Enrolment Enrolled,
    int? FullSchoolYears,
    int? AbsentWeeks,
    Exemption Exemption);
