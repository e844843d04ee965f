using static YouthBot.Dialogs.Tests.Content.ContentSample;

namespace YouthBot.Dialogs.Tests.Content;

public class RegionRuleTests
{
    private static ContentSample Sample => new();

    [Fact]
    public void YB501_the_region_of_everybody_is_missing() => Sample.Without(Landelijk).Breaks("YB501", Landelijk, 1);

    [Fact]
    public void YB502_a_gemeente_in_two_regions() =>
        Sample.Replace(Landelijk, "timeZone:", "gemeenten:\n  - leiden\ntimeZone:").Breaks("YB502", Landelijk, 4);

    [Fact]
    public void YB503_a_time_zone_that_does_not_exist() =>
        Sample.Replace(Leiden, "Europe/Amsterdam", "Europe/Leiden").Breaks("YB503", Leiden, 7);

    [Theory]
    [InlineData("17:00-09:00")]
    [InlineData("09:00-09:00")]
    public void YB504_hours_that_end_before_they_start(string hours) =>
        Sample.Replace(Leiden, "monday: 09:00-17:00", $"monday: {hours}").Breaks("YB504", Leiden, 9);

    [Theory]
    [InlineData("9-17")]
    [InlineData("gesloten")]
    [InlineData("09:00-25:00")]
    public void YB106_hours_of_another_form(string hours) =>
        Sample.Replace(Leiden, "monday: 09:00-17:00", $"monday: {hours}").Breaks("YB106", Leiden, 9);

    [Fact]
    public void YB106_another_name_for_a_gemeente_that_the_region_does_not_have() =>
        Sample.Replace(Leiden, "timeZone:", "alsoCalled:\n  Delft: Delf\ntimeZone:").Breaks("YB106", Leiden, 8);
}
