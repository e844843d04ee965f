using YouthBot.Dialogs.Content.Reading;
using YouthBot.Dialogs.Content.Rules;

namespace YouthBot.Dialogs.Tests.Content;

public class SpokenSentencesTests
{
    [Theory]
    [InlineData("Mag dat? Nee! Nog niet.", "Mag dat?", "Nee!", "Nog niet.")]
    [InlineData("Neem iets mee, bijv. een pas.", "Neem iets mee, bijv. een pas.")]
    [InlineData("Dat is mbo niveau 2.5 of zo.", "Dat is mbo niveau 2.5 of zo.")]
    [InlineData("Hij zei: “Kom maar.” Dat deed ik.", "Hij zei: “Kom maar.”", "Dat deed ik.")]
    [InlineData("Een zin\nover twee regels. Nog een.", "Een zin over twee regels.", "Nog een.")]
    [InlineData("Je kunt:\n- bellen\n- appen", "Je kunt:", "bellen", "appen")]
    [InlineData("1. Bel school\n2. Vraag hulp", "Bel school", "Vraag hulp")]
    [InlineData("### Hulp\nBel ons.", "Hulp", "Bel ons.")]
    [InlineData("Lees **dit** op [de site](https://duo.nl/a.b).", "Lees dit op de site.")]
    [InlineData("Kijk op https://duo.nl/a?b=c. Daar staat het.", "Kijk op .", "Daar staat het.")]
    [InlineData("Zonder punt\n\nNieuwe alinea", "Zonder punt", "Nieuwe alinea")]
    public void Markdown_is_cut_into_the_sentences_that_are_read(string text, params string[] sentences) =>
        Assert.Equal(sentences, SpokenSentences.In(Lines(text)).Select(sentence => sentence.Value));

    [Fact]
    public void A_sentence_stands_on_the_line_where_it_starts() =>
        Assert.Equal([1, 2, 5], SpokenSentences.In(Lines("Eén. \nTwee gaat\ndoor.\n\nDrie.")).Select(sentence => sentence.Place.Line));

    private static IEnumerable<Placed<string>> Lines(string text) =>
        text.Split('\n').Select((line, index) => new Placed<string>(line, new Place("x.md", index + 1)));
}
