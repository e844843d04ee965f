using YouthBot.CheckIns.Measuring;

namespace YouthBot.Tests.CheckIns;

/// <summary>Held against the tables in Newcombe's two papers of 1998, which work the same cases out.</summary>
public sealed class ProportionTests
{
    private const int Digits = 4;

    [Theory]
    [InlineData(81, 263, 0.2553, 0.3662)]
    [InlineData(15, 148, 0.0624, 0.1605)]
    [InlineData(0, 20, 0.0, 0.1611)]
    [InlineData(1, 29, 0.0061, 0.1718)]
    [InlineData(20, 20, 0.8389, 1.0)]
    [InlineData(0, 0, 0.0, 1.0)]
    public void A_share_has_the_interval_of_Wilson(int part, int whole, double low, double high)
    {
        var interval = new Proportion(part, whole).Interval;
        Assert.Equal(low, interval.Low, Digits);
        Assert.Equal(high, interval.High, Digits);
    }

    [Theory]
    [InlineData(56, 70, 48, 80, 0.0524, 0.3339)]
    [InlineData(9, 10, 3, 10, 0.1705, 0.8090)]
    [InlineData(6, 7, 2, 7, 0.0582, 0.8062)]
    [InlineData(5, 56, 0, 29, -0.0381, 0.1926)]
    [InlineData(0, 10, 0, 20, -0.1611, 0.2775)]
    [InlineData(10, 10, 0, 20, 0.6791, 1.0)]
    public void A_difference_has_the_interval_of_Newcombe(int part, int whole, int otherPart, int otherWhole, double low, double high)
    {
        var difference = new Proportion(part, whole).Over(new Proportion(otherPart, otherWhole));
        Assert.Equal(low, difference.Low, Digits);
        Assert.Equal(high, difference.High, Digits);
    }

    [Theory]
    [InlineData(20, 29, 5, 200, DelayFinding.TooFew)]
    [InlineData(40, 100, 36, 100, DelayFinding.Chance)]
    [InlineData(60, 100, 30, 100, DelayFinding.More)]
    [InlineData(30, 100, 60, 100, DelayFinding.Less)]
    public void A_difference_is_said_only_when_it_is_more_than_chance(int part, int whole, int otherPart, int otherWhole, object finding) => Assert.Equal(
        finding,
        new DelayFigures("a", DateTimeOffset.UnixEpoch, new Proportion(part, whole), new Proportion(otherPart, otherWhole)).Finding);
}
