using YouthBot.Dialogs.Learning;

namespace YouthBot.Dialogs.Tests.Learning;

public sealed class LexiconTests
{
    private static readonly HashSet<string> StopWords = ["waarom", "voor"];

    private static readonly Lexicon Known = new(
        [
            ["leerplicht", "ambtenaar", "leerplichtambtenaar", "school", "school", "schoot", "waarom", "stage", "plek", "voor", "jaar", "zorg"],
            ["studiefinanciering", "stages", "verzekering"],
        ],
        StopWords);

    [Theory]
    [InlineData("schol", "school")]
    [InlineData("schoool", "school")]
    [InlineData("shcool", "school")]
    [InlineData("leerpligt", "leerplicht")]
    [InlineData("leepligt", "leerplicht")]
    [InlineData("skhool", "school")]
    [InlineData("studiefinacieringg", "studiefinanciering")]
    public void Reads_a_typing_error_as_the_known_word(string word, string known) => Assert.Equal(known, Known.Resembling(word));

    [Fact]
    public void Of_two_words_that_are_equally_near_the_one_that_is_used_more_is_meant() => Assert.Equal("school", Known.Resembling("schoop"));

    [Theory]
    [InlineData("school")]
    [InlineData("plak")]
    [InlineData("waarin")]
    [InlineData("rijbewijs")]
    [InlineData("")]
    public void Leaves_a_word_that_is_known_short_a_stop_word_or_far_from_all(string word) => Assert.Null(Known.Resembling(word));

    [Theory]
    [InlineData("stageplek", "stage", "plek")]
    [InlineData("leerplichtambtenaar", "leerplicht", "ambtenaar")]
    [InlineData("schooljaar", "school", "jaar")]
    [InlineData("ambtenaarsschool", "ambtenaar", "school")]
    [InlineData("zorgverzekering", "zorg", "verzekering")]
    public void Takes_a_compound_apart(string word, string head, string tail) => Assert.Equal((head, tail), Known.Parts(word));

    [Theory]
    [InlineData("school")]
    [InlineData("voorschool")]
    [InlineData("schoolbank")]
    public void Is_silent_about_what_is_no_compound_of_known_words(string word) => Assert.Null(Known.Parts(word));

    [Fact]
    public void Joins_what_was_written_apart()
    {
        Assert.Equal("leerplichtambtenaar", Known.Joined("leerplicht", "ambtenaar"));
        Assert.Null(Known.Joined("ambtenaar", "leerplicht"));
    }

    [Fact]
    public void Knows_nothing_when_it_is_empty()
    {
        Assert.Null(Lexicon.Empty.Resembling("schol"));
        Assert.Null(Lexicon.Empty.Parts("schooljaar"));
        Assert.Null(Lexicon.Empty.Joined("school", "jaar"));
    }
}
