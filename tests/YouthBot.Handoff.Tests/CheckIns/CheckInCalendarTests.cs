using YouthBot.Dialogs.CheckIns;
using YouthBot.Dialogs.Law;
using YouthBot.Handoff.CheckIns;

namespace YouthBot.Handoff.Tests.CheckIns;

/// <summary>The school year of the content, in each part of the country.</summary>
public class CheckInCalendarTests
{
    private static readonly SchoolYear Year = new(2026);
    private static readonly IReadOnlyList<CheckInStep> Steps = RealContent.Set.CheckIns["schooljaar"].Steps;

    [Theory]
    [InlineData("twente", "2 feb, 1 mrt, 23 mrt, 18 mei, 22 jun, 15 jul, 16 aug, 25 aug, 9 sep")]
    [InlineData("utrecht", "2 feb, 1 mrt, 23 mrt, 18 mei, 22 jun, 15 jul, 16 aug, 1 sep, 16 sep")]
    [InlineData("west-brabant", "2 feb, 1 mrt, 23 mrt, 18 mei, 22 jun, 15 jul, 16 aug, 8 sep, 23 sep")]
    public void Steps_fall_on_the_days_that_matter_there(string region, string days)
    {
        var calendar = Calendar(region);
        Assert.Equal(days, string.Join(", ", Steps.Select(step => $"{calendar.DayOf(step, Year).Day} {calendar.DayOf(step, Year).ToString("MMM", new System.Globalization.CultureInfo("nl-NL")).TrimEnd('.')}")));
        Assert.All(Steps, step => Assert.Equal(2027, calendar.DayOf(step, Year).Year));
    }

    [Fact]
    public void A_step_may_go_out_at_its_hour_in_summer_and_in_winter()
    {
        var calendar = Calendar("utrecht");
        Assert.All(Steps, step => Assert.True(calendar.Hours.AreOpen(calendar.DueAt(step, Year))));
        Assert.Equal(Chat.Amsterdam("2027-02-02 16:00"), calendar.DueAt(Steps[0], Year));
        Assert.Equal(Chat.Amsterdam("2027-04-02 00:00"), calendar.OverAt(Steps[2], Year));
    }

    [Fact]
    public void Nobody_waits_across_25_March_in_the_first_weeks_out_of_use_or_into_the_next_step() => Assert.Equal(
        [12, 8, 2, 12, 7, 12, 0, 0, 0], Steps.Select(step => Enumerable.Range(0, 15).Max(days => Calendar("utrecht").DelayOf(step, Steps, Year, days))));

    [Fact]
    public void A_season_begins_on_the_first_of_August_there()
    {
        var calendar = Calendar("utrecht");
        Assert.Equal(Chat.Amsterdam("2026-08-01 00:00"), calendar.SeasonOf(Chat.Amsterdam("2027-07-31 23:59")));
        Assert.Equal(Chat.Amsterdam("2027-08-01 00:00"), calendar.SeasonOf(Chat.Amsterdam("2027-08-01 00:00")));
    }

    private static CheckInCalendar Calendar(string region) => CheckInCalendar.Of(RealContent.Set.Regions[region], RealContent.Set.Holidays);
}
