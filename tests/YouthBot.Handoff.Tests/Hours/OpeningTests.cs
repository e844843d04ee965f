using YouthBot.Dialogs.Content;
using YouthBot.Handoff.Hours;

namespace YouthBot.Handoff.Tests.Hours;

public class OpeningTests
{
    private static readonly OpeningHours Office = new(new TimeOnly(9, 0), new TimeOnly(17, 0));

    private static readonly Region Weekdays =
        Open(Office, DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday);

    [Theory]
    [InlineData("2026-11-23 09:00")]
    [InlineData("2026-11-23 16:59")]
    public void Open_from_the_first_minute_to_the_last(string now) =>
        Assert.Equal(new Opening.Open(new TimeOnly(17, 0), new DateOnly(2026, 11, 23)), At(Weekdays, now));

    [Theory]
    [InlineData("2026-11-23 08:59", "2026-11-23 09:00")]
    [InlineData("2026-11-23 17:00", "2026-11-24 09:00")]
    [InlineData("2026-11-27 17:00", "2026-11-30 09:00")]
    [InlineData("2026-11-28 12:00", "2026-11-30 09:00")]
    [InlineData("2026-11-29 23:59", "2026-11-30 09:00")]
    [InlineData("2026-12-31 17:30", "2027-01-01 09:00")]
    public void Closed_until_the_next_first_minute(string now, string opens) => AssertClosed(Weekdays, now, opens);

    [Fact]
    public void A_holiday_on_monday_makes_the_weekend_longer()
    {
        var region = Weekdays with { Holidays = [new Holiday(new DateOnly(2027, 3, 29), "Tweede paasdag")] };
        AssertClosed(region, "2027-03-26 17:00", "2027-03-30 09:00");
        AssertClosed(region, "2027-03-29 11:00", "2027-03-30 09:00");
        Assert.IsType<Opening.Open>(At(region, "2027-03-30 11:00"));
    }

    [Fact]
    public void A_region_that_opens_once_a_week_opens_the_week_after_a_holiday()
    {
        var region = Open(Office, DayOfWeek.Monday) with { Holidays = [new Holiday(new DateOnly(2027, 3, 29), "Tweede paasdag")] };
        AssertClosed(region, "2027-03-23 12:00", "2027-04-05 09:00");
        AssertClosed(Open(Office, DayOfWeek.Monday), "2026-11-23 17:00", "2026-11-30 09:00");
    }

    [Fact]
    public void Without_opening_hours_nothing_is_promised()
    {
        Assert.Equal(new Opening.Unknown(new DateOnly(2026, 11, 23)), At(Open(Office), "2026-11-23 10:00"));
        var alwaysHoliday = Open(Office, DayOfWeek.Monday) with
        {
            Holidays = [.. Enumerable.Range(0, 60).Select(day => new Holiday(new DateOnly(2026, 11, 1).AddDays(day), "verbouwing"))],
        };
        Assert.IsType<Opening.Unknown>(At(alwaysHoliday, "2026-11-23 10:00"));
    }

    [Theory]
    [InlineData("2026-10-23T06:59:00Z", false)]
    [InlineData("2026-10-23T07:00:00Z", true)]
    [InlineData("2026-10-26T07:59:00Z", false)]
    [InlineData("2026-10-26T08:00:00Z", true)]
    [InlineData("2027-03-26T07:59:00Z", false)]
    [InlineData("2027-03-26T08:00:00Z", true)]
    [InlineData("2027-03-29T06:59:00Z", false)]
    [InlineData("2027-03-29T07:00:00Z", true)]
    public void Nine_is_nine_on_the_clock_in_summer_and_winter(string now, bool open) =>
        Assert.Equal(open, Opening.At(Weekdays, Instant(now)) is Opening.Open);

    /// <summary>On 25 October 2026 the hour from two to three comes twice.</summary>
    [Theory]
    [InlineData("2026-10-24T23:59:59Z", false)]
    [InlineData("2026-10-25T00:00:00Z", true)]
    [InlineData("2026-10-25T00:30:00Z", true)]
    [InlineData("2026-10-25T01:30:00Z", true)]
    [InlineData("2026-10-25T02:00:00Z", false)]
    public void The_hour_that_comes_twice_is_open_twice(string now, bool open) =>
        Assert.Equal(open, Opening.At(NightShift, Instant(now)) is Opening.Open);

    /// <summary>On 28 March 2027 there is no hour from two to three.</summary>
    [Fact]
    public void The_hour_that_does_not_come_is_passed_by()
    {
        Assert.IsType<Opening.Closed>(Opening.At(NightShift, Instant("2027-03-28T00:59:59Z")));
        var after = Assert.IsType<Opening.Closed>(Opening.At(NightShift, Instant("2027-03-28T01:00:00Z")));
        Assert.Equal(new DateTime(2027, 4, 4, 2, 0, 0, DateTimeKind.Unspecified), after.Opens);
    }

    [Fact]
    public void Today_is_the_day_at_the_region() =>
        Assert.Equal(new DateOnly(2026, 11, 24), Opening.At(Weekdays, Instant("2026-11-23T23:00:00Z")).Today);

    private static Region NightShift => Open(new OpeningHours(new TimeOnly(2, 0), new TimeOnly(3, 0)), DayOfWeek.Sunday);

    private static Region Open(OpeningHours hours, params DayOfWeek[] days) => new()
    {
        Id = "proef",
        Name = "Doorstroompunt Proef",
        TimeZone = "Europe/Amsterdam",
        OpeningHours = days.ToDictionary(day => day, _ => hours),
    };

    private static Opening At(Region region, string local) => Opening.At(region, Chat.Amsterdam(local));

    private static DateTimeOffset Instant(string utc) => DateTimeOffset.Parse(utc, System.Globalization.CultureInfo.InvariantCulture);

    private static void AssertClosed(Region region, string now, string opens) =>
        Assert.Equal(Chat.Amsterdam(opens).DateTime, Assert.IsType<Opening.Closed>(At(region, now)).Opens);
}
