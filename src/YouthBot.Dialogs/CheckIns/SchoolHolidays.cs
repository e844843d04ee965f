using YouthBot.Dialogs.Content;

namespace YouthBot.Dialogs.CheckIns;

/// <summary>
/// When schools are closed, read from <c>content/checkins/vakanties.yaml</c>. A day of which nothing is known counts as a day of school: then
/// the hours for sending are the shorter ones.
/// </summary>
/// <param name="All">Every holiday that is known.</param>
/// <param name="Verified">Who compared them with the official dates; null when nobody did.</param>
public sealed record SchoolHolidays(IReadOnlyList<SchoolHoliday> All, Verification? Verified = null)
{
    /// <summary>The name of the summer holidays.</summary>
    public const string Summer = "zomer";

    /// <summary>No summer holiday of this century ends later; who is asked then is not asked too early.</summary>
    private static readonly (int Month, int Day) LatestEnd = (9, 5);

    /// <summary>No holidays are known.</summary>
    public static SchoolHolidays None { get; } = new([]);

    /// <summary>Whether the schools of a part of the country are closed; never true when it is not known which part.</summary>
    public bool IsFree(HolidayZone? zone, DateOnly day) => All.Any(holiday => holiday.Zone == zone && holiday.First <= day && day <= holiday.Last);

    /// <summary>The last day of the summer holidays; the latest of all when the part is not known.</summary>
    public DateOnly LastDayOfSummer(HolidayZone? zone, int year)
    {
        var ends = All
            .Where(holiday => holiday.Name == Summer && holiday.Last.Year == year && (zone is null || holiday.Zone == zone))
            .Select(holiday => holiday.Last)
            .ToArray();
        return ends is [] ? new DateOnly(year, LatestEnd.Month, LatestEnd.Day) : ends.Max();
    }
}
