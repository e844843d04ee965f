using YouthBot.Dialogs.Learning;

namespace YouthBot.Dialogs.Tests.Learning;

public sealed class SpellingDistanceTests
{
    [Theory]
    [InlineData("school", "school", 0)]
    [InlineData("school", "scool", 1)]
    [InlineData("school", "schoool", 1)]
    [InlineData("school", "skhool", 1)]
    [InlineData("school", "shcool", 1)]
    [InlineData("school", "sohcol", 2)]
    [InlineData("leerplicht", "leerpligt", 2)]
    [InlineData("", "ja", 2)]
    [InlineData("ja", "", 2)]
    public void Counts_the_typing_errors_between_two_words(string first, string second, int distance)
    {
        Assert.Equal(distance, SpellingDistance.Between(first, second));
        Assert.Equal(distance, SpellingDistance.Between(second, first));
    }

    [Fact]
    public void A_word_that_is_no_word_is_far_from_all() =>
        Assert.Equal(100, SpellingDistance.Between(new string('a', 4000), "school"));
}
