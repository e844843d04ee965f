namespace YouthBot.Dialogs.Law;

/// <summary>One absence, with everything known.</summary>
/// <param name="Born">Date of birth.</param>
/// <param name="On">The day on which it is judged.</param>
/// <param name="UnauthorisedHoursIn4Weeks">Hours away without permission in four school weeks, 0 or more; null counts as 0.</param>
/// <param name="ConsecutiveWeeksAbsent">Weeks on end away without a valid reason, 0 or more; null counts as 0.</param>
/// <param name="Luxury">Whether it is a holiday without permission.</param>
/// <param name="Enrolled">Where they are enrolled.</param>
/// <param name="Diploma">Highest diploma.</param>
public sealed record ReportCase(
    DateOnly Born,
    DateOnly On,
    decimal? UnauthorisedHoursIn4Weeks,
    int? ConsecutiveWeeksAbsent,
    bool Luxury,
    Enrolment Enrolled,
    Diploma Diploma);
