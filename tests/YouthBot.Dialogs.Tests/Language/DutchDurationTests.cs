using YouthBot.Dialogs.Language;

namespace YouthBot.Dialogs.Tests.Language;

public class DutchDurationTests
{
    [Theory]
    [InlineData("00:00:10", "een paar minuten")]
    [InlineData("00:06:00", "ongeveer 5 minuten")]
    [InlineData("00:08:00", "ongeveer 10 minuten")]
    [InlineData("00:58:00", "ongeveer 1 uur")]
    [InlineData("02:40:00", "ongeveer 3 uur")]
    [InlineData("1.01:00:00", "ongeveer 1 dag")]
    [InlineData("2.12:00:00", "ongeveer 2 dagen")]
    public void A_duration_is_said_in_dutch_and_no_more_precise_than_it_is_known(string duration, string said) =>
        Assert.Equal(said, DutchDuration.SayAbout(TimeSpan.Parse(duration, System.Globalization.CultureInfo.InvariantCulture)));
}
