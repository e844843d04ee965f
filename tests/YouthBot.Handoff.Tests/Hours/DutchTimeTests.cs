using YouthBot.Dialogs.Language;

namespace YouthBot.Handoff.Tests.Hours;

/// <summary>How a moment of opening reads in a reply.</summary>
public class DutchTimeTests
{
    [Theory]
    [InlineData("2026-11-23 09:00", "vandaag om 9.00 uur")]
    [InlineData("2026-11-24 00:00", "morgen om 0.00 uur")]
    [InlineData("2026-11-25 13:30", "woensdag om 13.30 uur")]
    [InlineData("2026-11-29 09:05", "zondag om 9.05 uur")]
    [InlineData("2026-11-30 09:00", "maandag 30 november om 9.00 uur")]
    [InlineData("2027-01-01 09:00", "vrijdag 1 januari om 9.00 uur")]
    [InlineData("2026-11-22 09:00", "zondag 22 november om 9.00 uur")]
    public void A_moment_is_named_as_people_name_it(string moment, string said) =>
        Assert.Equal(said, DutchTime.SayMoment(Chat.Amsterdam(moment).DateTime, new DateOnly(2026, 11, 23)));

    [Fact]
    public void A_date_has_its_month_in_lower_case() => Assert.Equal("1 augustus 2026", DutchTime.Say(new DateOnly(2026, 8, 1)));

    [Theory]
    [InlineData(0, 0, "0.00 uur")]
    [InlineData(9, 5, "9.05 uur")]
    [InlineData(17, 0, "17.00 uur")]
    public void A_time_has_a_point(int hour, int minute, string said) => Assert.Equal(said, DutchTime.Say(new TimeOnly(hour, minute)));
}
