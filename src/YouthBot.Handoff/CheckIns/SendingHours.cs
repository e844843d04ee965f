using YouthBot.Dialogs.CheckIns;
using YouthBot.Dialogs.Content;

namespace YouthBot.Handoff.CheckIns;

/// <summary>
/// When somebody may be written to: not at night, and not in class. In the region's own time zone over daylight saving; the day is that of the
/// clock on their wall.
/// </summary>
/// <param name="timeZone">Where.</param>
/// <param name="isSchoolDay">Whether there is school on a day.</param>
public sealed class SendingHours(TimeZoneInfo timeZone, Func<DateOnly, bool> isSchoolDay)
{
    /// <summary>The rule in words.</summary>
    public const string When = "school days 15:30–20:30, other days 10:00–20:30, on the clock of the region";

    private static readonly TimeOnly AfterSchool = new(15, 30), Morning = new(10, 0), Evening = new(20, 30);

    /// <summary>The hours of a region.</summary>
    public static SendingHours Of(Region region, SchoolHolidays holidays)
    {
        ArgumentNullException.ThrowIfNull(region);
        ArgumentNullException.ThrowIfNull(holidays);
        return new SendingHours(TimeZoneInfo.FindSystemTimeZoneById(region.TimeZone), day =>
            day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)
            && !holidays.IsFree(region.Zone, day)
            && region.Holidays.All(holiday => holiday.Date != day));
    }

    /// <summary>Whether it may be sent now.</summary>
    public bool AreOpen(DateTimeOffset now) => NextOpen(now) == now;

    /// <summary>The moment itself when it lies within the hours, else the next one that does.</summary>
    public DateTimeOffset NextOpen(DateTimeOffset now)
    {
        var local = TimeZoneInfo.ConvertTime(now, timeZone).DateTime;
        var day = DateOnly.FromDateTime(local);
        var time = TimeOnly.FromDateTime(local);
        if (time < From(day)) return At(day, From(day));
        return time < Evening ? now : At(day.AddDays(1), From(day.AddDays(1)));
    }

    /// <summary>A time of a day, there. The hours lie far from the night in which the clock is moved.</summary>
    public DateTimeOffset At(DateOnly day, TimeOnly time)
    {
        var local = day.ToDateTime(time);
        return new DateTimeOffset(local, timeZone.GetUtcOffset(local)).ToUniversalTime();
    }

    /// <summary>The day, there.</summary>
    public DateOnly DayOf(DateTimeOffset now) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, timeZone).DateTime);

    private TimeOnly From(DateOnly day) => isSchoolDay(day) ? AfterSchool : Morning;
}
