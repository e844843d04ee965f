using YouthBot.Dialogs.Language;
using YouthBot.Dialogs.Privacy;

namespace YouthBot.Dialogs.Tests.Privacy;

/// <summary>An editor reads what was asked, and nothing that tells who asked it.</summary>
public sealed class RedactionTests
{
    private static readonly HashSet<string> Known = new(
        "ik ben heet mijn mentor is bel me op woon in aan de en wil stoppen met school jaar nummer van kan iemand helpen mail naar hoe was laat".Split(' '),
        StringComparer.Ordinal);

    private static readonly Redaction Redaction = new(WordReader.Plain, Known);

    [Theory]
    [InlineData("ik wil stoppen met school", "ik wil stoppen met school")]
    [InlineData("Ik heet Fatima en ik ben 16 jaar", "ik heet […] en ik ben 16 jaar")]
    [InlineData("mijn mentor is Jan de Vries", "mijn mentor is […] de […]")]
    [InlineData("bel me op 06-12345678", "bel me op [nummer]")]
    [InlineData("bel me op +31 6 12 34 56 78", "bel me op [nummer]")]
    [InlineData("mijn nummer is 123456782", "mijn nummer is [nummer]")]
    [InlineData("ik ben van 12-03-2009", "ik ben van [nummer]")]
    [InlineData("woon in 2312 AB", "woon in [adres]")]
    [InlineData("ik woon aan de Breestraat 12b", "ik woon aan de [adres]")]
    [InlineData("mail me op fatima@voorbeeld.nl", "mail me op [adres]")]
    [InlineData("kijk op www.instagram.com/fatima of @fatima_xx", "[…] op [adres] […] [adres]")]
    [InlineData("ik wil stoppen met https://chat.example.nl/plan#q83vASNFZ4mrze8BI0VniQ", "ik wil stoppen met [plan]")]
    [InlineData("", "")]
    public void Redacts(string question, string shown) => Assert.Equal(shown, Redaction.Redact(question));

    [Fact]
    public void A_word_of_three_people_may_stand_and_a_word_that_one_says_three_times_may_not()
    {
        var many = Redaction.UsedByMany(
            WordReader.Plain,
            [("a", "rijbewijs halen"), ("b", "mijn rijbewijs"), ("c", "rijbewijs"), ("d", "sanne"), ("d", "sanne"), ("d", "sanne")]);
        Assert.Contains("rijbewijs", many);
        Assert.DoesNotContain("sanne", many);
    }
}
