using YouthBot.Dialogs.Language;
using YouthBot.Dialogs.Learning;

namespace YouthBot.Dialogs.Tests.Learning;

public sealed class FeatureReaderTests
{
    private static readonly Synonyms Groups = new(
        new Dictionary<string, IReadOnlyList<string>>
        {
            ["geld"] = ["geld", "poen", "geen cent"],
            ["stage"] = ["stage", "leerplek"],
        },
        WordReader.Plain);

    private static readonly FeatureReader Reader = new(
        new HashSet<string> { "ik", "heb" },
        new Lexicon([["leerplicht", "ambtenaar", "leerplichtambtenaar", "geld", "poen", "stage", "plek"]], new HashSet<string>()),
        Groups);

    [Theory]
    [InlineData("poen", "geld")]
    [InlineData("ik heb geen cent", "geld")]
    [InlineData("leerplekken", "stage")]
    [InlineData("stageplek", "leerplek")]
    [InlineData("stagge", "leerplek")]
    public void Words_that_mean_the_same_have_something_in_common(string first, string second) =>
        Assert.NotEmpty(Common(first, second, FeatureKind.Meaning));

    [Fact]
    public void Words_that_do_not_mean_the_same_have_no_meaning_in_common() => Assert.Empty(Common("poen", "stage", FeatureKind.Meaning));

    [Theory]
    [InlineData("leerplicht ambtenaar")]
    [InlineData("leerplicht-ambtenaar")]
    [InlineData("leerplichtanbtenaar")]
    [InlineData("leerplichtambtenaren")]
    public void A_compound_is_met_however_it_is_written(string text) =>
        Assert.NotEmpty(Common(text, "leerplichtambtenaar", FeatureKind.Word, FeatureKind.Stem));

    [Fact]
    public void What_was_typed_counts_more_than_what_it_resembles()
    {
        var typed = Read("stage").Single(feature => feature.Kind is FeatureKind.Word);
        var resembled = Read("stagge").Single(feature => feature.Key == typed.Key);
        Assert.True(resembled.Weight < typed.Weight);
    }

    [Fact]
    public void A_feature_counts_once() => Assert.Equal(Read("poen poen").Select(feature => feature.Key).Distinct(), Read("poen poen").Select(feature => feature.Key));

    [Fact]
    public void Bridges_are_across_a_border_and_pieces_are_not()
    {
        Assert.DoesNotContain(Read("poen"), feature => feature.Kind is FeatureKind.Bridge);
        Assert.NotEmpty(Common("mijn poen op", "mijn poen op is", FeatureKind.Bridge));
    }

    private static List<Feature> Read(string text) => Reader.Read(WordReader.Plain.Read(text));

    private static IEnumerable<Feature> Common(string first, string second, params FeatureKind[] kinds) =>
        Read(first).Where(feature => kinds.Contains(feature.Kind)).IntersectBy(Read(second).Select(feature => feature.Key), feature => feature.Key);
}
