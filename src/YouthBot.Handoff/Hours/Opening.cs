using YouthBot.Dialogs.Content;

namespace YouthBot.Handoff.Hours;

/// <summary>Whether the people of a region can be reached at a moment, in the region's own time zone over daylight saving.</summary>
public abstract record Opening
{
    /// <summary>A region that does not open within three weeks has no opening hours worth promising.</summary>
    private const int DaysAhead = 21;

    private Opening()
    {
    }

    /// <param name="region">The region, with its hours and holidays.</param>
    /// <param name="now">The moment.</param>
    public static Opening At(Region region, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(region);
        var local = TimeZoneInfo.ConvertTime(now, TimeZoneInfo.FindSystemTimeZoneById(region.TimeZone)).DateTime;
        var today = DateOnly.FromDateTime(local);
        if (HoursOn(region, today) is { } hours && hours.Contains(TimeOnly.FromDateTime(local))) return new Open(hours.Until, today);
        for (var ahead = 0; ahead <= DaysAhead; ahead++)
        {
            var day = today.AddDays(ahead);
            if (HoursOn(region, day) is { } next && day.ToDateTime(next.From) > local) return new Closed(day.ToDateTime(next.From), today);
        }

        return new Unknown(today);
    }

    /// <summary>The day at the region.</summary>
    public abstract DateOnly Today { get; init; }

    private static OpeningHours? HoursOn(Region region, DateOnly day) =>
        region.Holidays.Any(holiday => holiday.Date == day) ? null : region.OpeningHours.GetValueOrDefault(day.DayOfWeek);

    /// <summary>Open now.</summary>
    /// <param name="Until">Closing time, local.</param>
    /// <param name="Today">The day at the region.</param>
    public sealed record Open(TimeOnly Until, DateOnly Today) : Opening;

    /// <summary>Closed now.</summary>
    /// <param name="Opens">When it opens, local.</param>
    /// <param name="Today">The day at the region.</param>
    public sealed record Closed(DateTime Opens, DateOnly Today) : Opening;

    /// <summary>No opening hours are known.</summary>
    /// <param name="Today">The day at the region.</param>
    public sealed record Unknown(DateOnly Today) : Opening;
}
