using YouthBot.Dialogs.Content.Rules;

namespace YouthBot.Dialogs.Tests.Content;

/// <summary>The formula counts as a person would.</summary>
public sealed class ReadabilityTests
{
    [Theory]
    [InlineData("school", 1)]
    [InlineData("mooi", 1)]
    [InlineData("leerplicht", 2)]
    [InlineData("opleiding", 3)]
    [InlineData("geïnteresseerd", 5)]
    [InlineData("nieuw", 1)]
    [InlineData("leeuw", 1)]
    [InlineData("startkwalificatie", 6)]
    [InlineData("doorstroompunt", 3)]
    [InlineData("ruzie", 2)]
    [InlineData("18", 1)]
    public void Counts_syllables(string word, int expected) => Assert.Equal(expected, Readability.Syllables(word));

    [Fact]
    public void Short_words_in_short_sentences_score_higher_than_long_ones()
    {
        var easy = Readability.Score(["Je mag naar huis.", "Bel je mentor.", "Die helpt je."]);
        var hard = Readability.Score(["De leerplichtambtenaar beoordeelt de noodzakelijkheid van voorzieningen."]);
        Assert.InRange(easy!.Value, 90, 130);
        Assert.InRange(hard!.Value, -100, 30);
        Assert.Null(Readability.Score(["…"]));
    }
}
