using YouthBot.Dialogs.CheckIns;
using YouthBot.Dialogs.Content;
using YouthBot.Dialogs.Law;

namespace YouthBot.Handoff.CheckIns;

/// <summary>When the steps of a campaign are due in one region.</summary>
/// <param name="hours">The hours of the region.</param>
/// <param name="lastDayOfSummer">By calendar year: when its summer holidays end.</param>
public sealed class CheckInCalendar(SendingHours hours, Func<int, DateOnly> lastDayOfSummer)
{
    /// <summary>The calendar of a region.</summary>
    public static CheckInCalendar Of(Region region, SchoolHolidays holidays)
    {
        ArgumentNullException.ThrowIfNull(region);
        ArgumentNullException.ThrowIfNull(holidays);
        return new CheckInCalendar(SendingHours.Of(region, holidays), year => holidays.LastDayOfSummer(region.Zone, year));
    }

    /// <summary>The hours of the region.</summary>
    public SendingHours Hours => hours;

    /// <summary>When a season began: everything that is counted for a season is counted from there.</summary>
    public DateTimeOffset SeasonOf(DateTimeOffset now) => hours.At(SchoolYear.Of(hours.DayOf(now)).First, TimeOnly.MinValue);

    /// <summary>The day of a step.</summary>
    public DateOnly DayOf(CheckInStep step, SchoolYear year)
    {
        ArgumentNullException.ThrowIfNull(step);
        return step.On.In(year.Start, lastDayOfSummer(year.Start + 1));
    }

    /// <summary>From when a step may be sent.</summary>
    public DateTimeOffset DueAt(CheckInStep step, SchoolYear year, int delayDays = 0)
    {
        ArgumentNullException.ThrowIfNull(step);
        return hours.At(DayOf(step, year).AddDays(delayDays), step.From);
    }

    /// <summary>From when it is of no use any more; also for who hears it later, because its words are about a day.</summary>
    public DateTimeOffset OverAt(CheckInStep step, SchoolYear year)
    {
        ArgumentNullException.ThrowIfNull(step);
        return hours.At(DayOf(step, year).AddDays(step.Days), TimeOnly.MinValue);
    }

    /// <summary>
    /// How many days later a drawn part hears a step: 0 where <see cref="DelayRule"/> lets nobody wait, where it would be of no use any more a day
    /// later, and where the next step would come too soon after it.
    /// </summary>
    public int DelayOf(CheckInStep step, IReadOnlyList<CheckInStep> steps, SchoolYear year, int days)
    {
        ArgumentNullException.ThrowIfNull(step);
        ArgumentNullException.ThrowIfNull(steps);
        var day = DayOf(step, year);
        var delay = DelayRule.DaysOf(day, days);
        var later = day.AddDays(delay);
        return delay + 2 <= step.Days && steps.Where(other => other.Id != step.Id).Select(other => DayOf(other, year))
            .All(other => other <= day || other.DayNumber - later.DayNumber >= StepRules.Apart)
            ? delay
            : 0;
    }
}
