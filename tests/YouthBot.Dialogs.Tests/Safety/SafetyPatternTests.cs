using YouthBot.Dialogs.Language;
using YouthBot.Dialogs.Safety;

namespace YouthBot.Dialogs.Tests.Safety;

public class SafetyPatternTests
{
    [Theory]
    [InlineData("dood", "Ik wil DOOD!", true)]
    [InlineData("dood", "doodop", false)]
    [InlineData("dood*", "doodop", true)]
    [InlineData("dood*", "halfdood", false)]
    [InlineData("wil dood", "ik wil dood", true)]
    [InlineData("wil dood", "dood wil ik", false)]
    [InlineData("(wil|ga) dood", "ik ga dood", true)]
    [InlineData("(wil|ga) dood", "ik ben dood", false)]
    [InlineData("(niet meer|nooit) leven", "niet meer leven", true)]
    [InlineData("(niet meer|nooit) leven", "niet leven", false)]
    [InlineData("wil (echt)? dood", "wil dood", true)]
    [InlineData("wil (echt)? dood", "wil echt dood", true)]
    [InlineData("wil (echt)? dood", "wil niet dood", false)]
    [InlineData("wil _ dood", "wil dood", true)]
    [InlineData("wil _ dood", "wil een twee drie dood", true)]
    [InlineData("wil _ dood", "wil een twee drie vier dood", false)]
    [InlineData("((a|b) c|d*)? e", "b c e", true)]
    [InlineData("a ((b|c d)? e)", "a c d e", true)]
    [InlineData("^ wil niet meer $", "wil niet meer", true)]
    [InlineData("^ wil niet meer $", "wil niet meer naar school", false)]
    [InlineData("^ wil niet meer $", "ik wil niet meer", false)]
    [InlineData("help (nu|$)", "o help", true)]
    [InlineData("help (nu|$)", "help even", false)]
    [InlineData("a", "", false)]
    public void A_pattern_matches_whole_words_anywhere(string pattern, string message, bool matches) =>
        Assert.Equal(matches, SafetyContent.Pattern(pattern).IsIn(WordReader.Plain.Read(message)));

    [Theory]
    [InlineData("", "a word is missing")]
    [InlineData("( )", "a word is missing")]
    [InlineData("(a|)", "a word is missing")]
    [InlineData("(a", "never closed")]
    [InlineData("a)", "outside parentheses")]
    [InlineData("a|b", "outside parentheses")]
    [InlineData("(a)b", "a space is missing")]
    [InlineData("dood(op)", "a space is missing")]
    [InlineData("a?", "a space is missing")]
    [InlineData("*", "cannot stand here")]
    [InlineData("m'n", "a space is missing")]
    [InlineData("Dood", "write small letters")]
    [InlineData("suïcide", "write small letters")]
    [InlineData("neeee", "three times in a row")]
    [InlineData("_ dood", "needs a word before and after")]
    [InlineData("dood _", "needs a word before and after")]
    [InlineData("(dood)?", "every word is optional")]
    [InlineData("a _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ _ b", "may span")]
    public void A_wrong_pattern_is_refused_with_a_reason(string pattern, string reason)
    {
        var invalid = Assert.IsType<SafetyPatternParse.Invalid>(SafetyPattern.Parse(pattern));
        Assert.Contains(reason, invalid.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Matches_are_the_longest_and_do_not_overlap()
    {
        var found = SafetyContent.Pattern("a (a)? (b)?").FindAll(["a", "a", "b", "x", "a", "b"]);
        Assert.Equal([0..3, 4..6], found);
    }

    [Fact]
    public void A_match_never_reaches_past_the_end_of_the_message()
    {
        var found = SafetyContent.Pattern("a _ (b)?").FindAll(["x", "a", "x"]);
        Assert.Equal([1..3], found);
    }
}
