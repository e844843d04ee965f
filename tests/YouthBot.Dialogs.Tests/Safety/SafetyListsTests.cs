using YouthBot.Dialogs.Language;
using YouthBot.Dialogs.Safety;

namespace YouthBot.Dialogs.Tests.Safety;

/// <summary>A pattern names a list instead of writing it out; it means the same.</summary>
public sealed class SafetyListsTests
{
    private static readonly SafetyLists Lists = new(new Dictionary<string, IReadOnlyList<SafetyPattern>>
    {
        ["wie"] = [SafetyContent.Pattern("vader"), SafetyContent.Pattern("stief*"), SafetyContent.Pattern("mijn oom")],
        ["niet-meer"] = [SafetyContent.Pattern("(niet|nie) (meer|mr)")],
    });

    [Theory]
    [InlineData("@wie slaat", "vader slaat", true)]
    [InlineData("@wie slaat", "stiefpa slaat", true)]
    [InlineData("@wie slaat", "mijn oom slaat", true)]
    [InlineData("@wie slaat", "oom slaat", false)]
    [InlineData("bang @wie? slaat", "bang slaat", true)]
    [InlineData("(@wie|hij) slaat", "hij slaat", true)]
    [InlineData("wil @niet-meer leven", "wil nie mr leven", true)]
    public void A_list_stands_for_one_of_its_entries(string pattern, string message, bool matches)
    {
        var parsed = Assert.IsType<SafetyPatternParse.Parsed>(SafetyPattern.Parse(pattern, Lists));
        Assert.Equal(matches, parsed.Pattern.IsIn(WordReader.Plain.Read(message)));
    }

    [Theory]
    [InlineData("@iedereen slaat", "no list “iedereen”")]
    [InlineData("@ slaat", "no list “”")]
    [InlineData("@wie* slaat", "a space is missing")]
    public void A_list_that_is_not_there_is_refused(string pattern, string reason)
    {
        var invalid = Assert.IsType<SafetyPatternParse.Invalid>(SafetyPattern.Parse(pattern, Lists));
        Assert.Contains(reason, invalid.Reason, StringComparison.Ordinal);
    }
}
