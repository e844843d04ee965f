namespace YouthBot.Dialogs.Law;

/// <summary>When the leerplicht begins and ends (LPW 3).</summary>
public static class Leerplicht
{
    /// <summary>Whole school years after which the leerplicht ends (LPW 3 lid 1 onder a).</summary>
    public const int FullYears = 12;

    /// <summary>
    /// The first day: the first of the month after the fifth birthday. The law says the first school day of that month, which nobody knows
    /// without the school's calendar (LPW 3 lid 1).
    /// </summary>
    public static DateOnly FirstDay(DateOnly born)
    {
        var fifth = Birthday.Of(born, 5);
        return new DateOnly(fifth.Year, fifth.Month, 1).AddMonths(1);
    }

    /// <summary>The last day by age: 31 July of the school year in which somebody turns 16 (LPW 3 lid 1 onder b).</summary>
    public static DateOnly LastDayByAge(DateOnly born) => SchoolYear.Of(Birthday.Of(born, 16)).Last;

    /// <summary>
    /// The last day by years: 31 July of the school year that completes twelve, if every coming one is whole (LPW 3 lid 1 onder a). A primary
    /// school done in less than eight years counts as eight (lid 2); who counts the years does that.
    /// </summary>
    /// <param name="fullSchoolYears">Whole school years that were completed before the day, 0 or more.</param>
    /// <param name="on">The day on which it is judged.</param>
    public static DateOnly LastDayByYears(int fullSchoolYears, DateOnly on) =>
        new SchoolYear(SchoolYear.Of(on).Start + FullYears - 1 - fullSchoolYears).Last;
}
