using YouthBot.CheckIns;

namespace YouthBot.Tests.CheckIns;

public sealed class MaskedCountsTests
{
    [Theory]
    [InlineData(new[] { 12, 30 }, "12 30")]
    [InlineData(new[] { 9, 30 }, "- -")]
    [InlineData(new[] { 0, 30 }, "- -")]
    [InlineData(new[] { 4, 7, 50 }, "- - 50")]
    [InlineData(new[] { 2, 3, 50 }, "- - -")]
    [InlineData(new[] { 3, 20, 50 }, "- - 50")]
    [InlineData(new[] { 10, 10, 10 }, "10 10 10")]
    [InlineData(new[] { 0, 0 }, "- -")]
    public void What_is_under_ten_cannot_be_found_by_subtraction_either(int[] counts, string shown) => Assert.Equal(shown, Say(MaskedCounts.Of(counts)));

    [Fact]
    public void Who_is_known_by_name_hides_nobody()
    {
        Assert.Equal("- -", Say(MaskedCounts.Of([15, 30], [11, 0])));
        Assert.Equal("25 30", Say(MaskedCounts.Of([25, 30], [11, 0])));
    }

    [Fact]
    public void Whatever_three_counts_are_what_is_missing_is_at_least_two_of_ten_together_or_everything()
    {
        foreach (var all in Enumerable.Range(0, 25 * 25 * 25))
        {
            int[] counts = [all % 25, all / 25 % 25, all / 625];
            var shown = MaskedCounts.Of(counts);
            var missing = counts.Where((_, i) => shown[i] is null).ToArray();
            Assert.True(shown.All(one => one is null or >= MaskedCounts.Fewest), Say(shown));
            Assert.True(missing.Length is 0 or 3 || (missing.Length > 1 && missing.Sum() >= MaskedCounts.Fewest), Say(shown));
        }
    }

    private static string Say(IEnumerable<int?> counts) =>
        string.Join(' ', counts.Select(count => count?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-"));
}
