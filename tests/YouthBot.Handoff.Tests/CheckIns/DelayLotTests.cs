using YouthBot.Handoff.CheckIns;

namespace YouthBot.Handoff.Tests.CheckIns;

public class DelayLotTests
{
    private static readonly (string Leaver, string School)[] Everybody =
    [
        .. Enumerable.Range(0, 100).Select(i => ($"groot-{i}", "groot")),
        .. Enumerable.Range(0, 40).Select(i => ($"klein-{i}", "klein")),
    ];

    [Fact]
    public void The_same_share_of_each_school_waits()
    {
        var waiting = DelayLot.Draw(Everybody, 20, seed: 7);
        Assert.Equal(20, waiting.Count(leaver => leaver.StartsWith("groot", StringComparison.Ordinal)));
        Assert.Equal(8, waiting.Count(leaver => leaver.StartsWith("klein", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_seed_says_who_and_the_order_of_the_list_does_not()
    {
        var waiting = DelayLot.Draw(Everybody, 20, seed: 7);
        Assert.Equal(waiting.Order(StringComparer.Ordinal), DelayLot.Draw(Everybody.Reverse(), 20, seed: 7).Order(StringComparer.Ordinal));
        Assert.False(waiting.SetEquals(DelayLot.Draw(Everybody, 20, seed: 8)));
    }

    [Fact]
    public void What_is_left_over_of_a_share_is_drawn_and_on_the_whole_right()
    {
        var schools = Enumerable.Range(0, 400).SelectMany(school => Enumerable.Range(0, 5).Select(i => ($"{school}-{i}", $"school {school}")));
        // 400 schools of 5 and a share of 30: 1.5 of each, so one or two
        var waiting = DelayLot.Draw(schools, 30, seed: 1);
        Assert.All(waiting.CountBy(leaver => leaver.Split('-')[0]), school => Assert.InRange(school.Value, 1, 2));
        Assert.InRange(waiting.Count, 560, 640);
    }

    [Fact]
    public void Everybody_is_drawn_as_often_as_another()
    {
        var times = Enumerable.Range(0, 1000).SelectMany(seed => DelayLot.Draw(Everybody.Take(10), 50, seed)).CountBy(leaver => leaver);
        Assert.All(times, leaver => Assert.InRange(leaver.Value, 430, 570));
    }

    [Fact]
    public void Who_has_a_part_keeps_it_when_others_come()
    {
        var first = DelayLot.Draw(Everybody.Take(50), 20, seed: 7);
        var settled = Everybody.Take(50).ToDictionary(one => one.Leaver, one => first.Contains(one.Leaver), StringComparer.Ordinal);
        var then = DelayLot.Draw(Everybody.Take(100), 20, seed: 7, settled);
        Assert.Superset(first.ToHashSet(StringComparer.Ordinal), then.ToHashSet(StringComparer.Ordinal));
        Assert.Equal(20, then.Count);
        Assert.All(then.Where(settled.ContainsKey), leaver => Assert.True(settled[leaver]));
    }

    [Fact]
    public void Nothing_is_drawn_when_it_is_off() => Assert.Empty(DelayLot.Draw(Everybody, 0, seed: 7));

    [Theory]
    [InlineData("2027-02-02", 14, 14)]
    [InlineData("2027-03-01", 14, 14)]
    [InlineData("2027-03-11", 14, 14)]
    [InlineData("2027-03-12", 14, 0)]
    [InlineData("2027-03-23", 2, 2)]
    [InlineData("2027-03-23", 3, 0)]
    [InlineData("2027-03-26", 7, 7)]
    [InlineData("2027-07-15", 14, 14)]
    [InlineData("2027-08-10", 7, 0)]
    [InlineData("2027-08-16", 3, 0)]
    [InlineData("2027-09-06", 14, 0)]
    [InlineData("2027-02-02", 0, 0)]
    [InlineData("2027-02-02", 15, 0)]
    public void Nobody_waits_across_25_March_or_in_the_first_weeks_of_school(string on, int days, int expected) =>
        Assert.Equal(expected, DelayRule.DaysOf(DateOnly.Parse(on, System.Globalization.CultureInfo.InvariantCulture), days));
}
