using System.IO.Compression;
using YouthBot.Dialogs.Language;

namespace YouthBot.Dialogs.Tests.Language;

/// <summary>The stems are the output of libstemmer 2.2, algorithm “dutch”.</summary>
public sealed class DutchStemmerTests
{
    /// <summary>How many words snowball-data has for Dutch; the words of our content come on top.</summary>
    private const int SnowballVocabulary = 45_669;

    [Theory]
    [InlineData("school", "schol")]
    [InlineData("scholen", "schol")]
    [InlineData("leerplicht", "leerplicht")]
    [InlineData("leerplichtig", "leerplicht")]
    [InlineData("leerplichtige", "leerplicht")]
    [InlineData("verplicht", "verplicht")]
    [InlineData("verplichting", "verplicht")]
    [InlineData("verplichtingen", "verplicht")]
    [InlineData("kwalificatieplicht", "kwalificatieplicht")]
    [InlineData("startkwalificatie", "startkwalificatie")]
    [InlineData("startkwalificaties", "startkwalificaties")]
    [InlineData("spijbelen", "spijbel")]
    [InlineData("spijbelt", "spijbelt")]
    [InlineData("gespijbeld", "gespijbeld")]
    [InlineData("opleiding", "opleid")]
    [InlineData("opleidingen", "opleid")]
    [InlineData("jongeren", "jonger")]
    [InlineData("jongere", "jonger")]
    [InlineData("ouders", "ouder")]
    [InlineData("ouder", "ouder")]
    [InlineData("boetes", "boetes")]
    [InlineData("boete", "boet")]
    [InlineData("ziek", "ziek")]
    [InlineData("zieke", "ziek")]
    [InlineData("ziekte", "ziekt")]
    [InlineData("ziekmelden", "ziekmeld")]
    [InlineData("aangemeld", "aangemeld")]
    [InlineData("aanmelden", "aanmeld")]
    [InlineData("aanmelding", "aanmeld")]
    [InlineData("vrijstelling", "vrijstell")]
    [InlineData("vrijstellingen", "vrijstell")]
    [InlineData("gemeenten", "gemeent")]
    [InlineData("gemeente", "gemeent")]
    [InlineData("mogelijkheden", "mogelijk")]
    [InlineData("mogelijkheid", "mogelijk")]
    [InlineData("moeilijk", "moeilijk")]
    [InlineData("moeilijke", "moeilijk")]
    [InlineData("eerlijkheid", "eerlijk")]
    [InlineData("haalbaar", "haalbar")]
    [InlineData("haalbare", "haalbar")]
    [InlineData("onbereikbaar", "onbereik")]
    [InlineData("bereikbare", "bereik")]
    [InlineData("werkend", "werkend")]
    [InlineData("werkende", "werkend")]
    [InlineData("werken", "werk")]
    [InlineData("werk", "werk")]
    [InlineData("nodig", "nodig")]
    [InlineData("nodige", "nodig")]
    [InlineData("rustig", "rustig")]
    [InlineData("eenzaamheid", "eenzam")]
    [InlineData("eenzame", "eenzam")]
    [InlineData("stappen", "stapp")]
    [InlineData("bakken", "bak")]
    [InlineData("bedden", "bed")]
    [InlineData("pakken", "pak")]
    [InlineData("maan", "man")]
    [InlineData("manen", "man")]
    [InlineData("brood", "brod")]
    [InlineData("broden", "brod")]
    [InlineData("uren", "uren")]
    [InlineData("jaren", "jar")]
    [InlineData("jaar", "jar")]
    [InlineData("yoga", "yoga")]
    [InlineData("bayern", "bayern")]
    [InlineData("ayen", "ayen")]
    [InlineData("buien", "bui")]
    [InlineData("gemene", "gemen")]
    [InlineData("gemeen", "gemen")]
    [InlineData("genen", "gen")]
    [InlineData("huisje", "huisj")]
    [InlineData("meisjes", "meisjes")]
    [InlineData("dagen", "dag")]
    [InlineData("dans", "dan")]
    [InlineData("dansen", "dans")]
    [InlineData("dansje", "dansj")]
    [InlineData("hè", "hè")]
    [InlineData("crème", "crèm")]
    [InlineData("één", "een")]
    [InlineData("coördinator", "coordinator")]
    [InlineData("reünies", "reunies")]
    [InlineData("geïnteresseerd", "geinteresseerd")]
    [InlineData("hevig", "hevig")]
    [InlineData("eigenzinnigheid", "eigenzinn")]
    [InlineData("veiligheid", "veilig")]
    [InlineData("stevigheid", "stevig")]
    public void Gives_the_stem_that_Snowball_gives(string word, string stem) => Assert.Equal(stem, DutchStemmer.Stem(word));

    [Fact]
    public void Gives_the_stem_that_Snowball_gives_for_a_whole_vocabulary()
    {
        using var packed = typeof(DutchStemmerTests).Assembly.GetManifestResourceStream("dutch-stems.tsv.gz")!;
        using var reader = new StreamReader(new GZipStream(packed, CompressionMode.Decompress));
        string[][] words = [.. reader.ReadToEnd().Split('\n').Where(line => line is not "" and not ['#', ..]).Select(line => line.Split('\t'))];

        Assert.True(words.Length > SnowballVocabulary);
        Assert.Empty(words
            .Where(word => DutchStemmer.Stem(word[0]) != word[1])
            .Select(word => $"{word[0]} → {word[1]}, not {DutchStemmer.Stem(word[0])}"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("k")]
    [InlineData("ja")]
    [InlineData("17")]
    [InlineData("😀")]
    public void Leaves_alone_what_is_too_short_to_have_a_suffix(string word) => Assert.Equal(word, DutchStemmer.Stem(word));

    [Theory]
    [InlineData("verplicht", "verplichting", "verplichtingen")]
    [InlineData("leerplicht", "leerplichtig", "leerplichtige")]
    [InlineData("maan", "manen", "maan")]
    public void Brings_the_forms_of_a_word_together(string first, string second, string third)
    {
        Assert.Equal(DutchStemmer.Stem(first), DutchStemmer.Stem(second));
        Assert.Equal(DutchStemmer.Stem(first), DutchStemmer.Stem(third));
    }
}
