namespace YouthBot.Handoff.CheckIns;

/// <summary>
/// What may wait: a question that comes some days later is no loss, one that comes after the day on which it counts is. So nobody waits across
/// 25 March, a week before the last day to apply, nor into or during the first weeks of school.
/// </summary>
public static class DelayRule
{
    /// <summary>How many days later a drawn part hears a step: the days asked for, or 0 when that step does not wait.</summary>
    /// <param name="on">The day of the step.</param>
    /// <param name="days">The days asked for.</param>
    public static int DaysOf(DateOnly on, int days)
    {
        if (days is < 1 or > DelayLot.MostDays) return 0;
        var later = on.AddDays(days);
        return Crosses(on, later, new DateOnly(on.Year, 3, 25)) || IsFirstWeeks(on) || IsFirstWeeks(later) ? 0 : days;
    }

    /// <summary>
    /// The first weeks of school, wherever the summer ends first or last: from 15 August, when the earliest region has its last week of holiday,
    /// to 30 September, the day before 1 October counts who has no school.
    /// </summary>
    private static bool IsFirstWeeks(DateOnly day) => (day.Month, day.Day) is (8, >= 15) or (9, _);

    private static bool Crosses(DateOnly from, DateOnly to, DateOnly day) => from <= day && to > day;
}
