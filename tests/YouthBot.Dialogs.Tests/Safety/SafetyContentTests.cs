using System.Text.RegularExpressions;
using YouthBot.Dialogs.Safety;

namespace YouthBot.Dialogs.Tests.Safety;

public partial class SafetyContentTests
{
    public static TheoryData<string, SafetyLevel> Responses()
    {
        var data = new TheoryData<string, SafetyLevel>();
        foreach (var category in SafetyContent.Categories)
        {
            foreach (var level in category.Levels.Keys) data.Add(category.Code, level);
        }

        return data;
    }

    [Fact]
    public void Every_category_is_a_known_one_and_stands_in_one_file()
    {
        Assert.All(SafetyContent.Categories, category => Assert.Contains(category.Code, SafetyCategory.Codes));
        Assert.Distinct(SafetyContent.Categories.Select(category => category.Code));
    }

    [Theory, MemberData(nameof(Responses))]
    public void The_first_number_comes_first_and_every_number_is_a_help_line_of_the_level(string code, SafetyLevel level)
    {
        var response = Response(code, level);
        var named = HelpLine().Matches(response.Reply).Select(match => match.Groups["code"].Value).ToList();
        Assert.Equal(response.HelpLines[0], named[0]);
        Assert.Subset(response.HelpLines.ToHashSet(), named.ToHashSet());
        Assert.StartsWith("Bel ", response.Reply, StringComparison.Ordinal);
        // who picks up may be said before the number, nothing else
        Assert.InRange(response.Reply.IndexOf('{', StringComparison.Ordinal), 0, "Bel Veilig Thuis als je wilt praten: ".Length);
    }

    [Theory, MemberData(nameof(Responses))]
    public void A_reply_is_a_few_short_sentences_on_one_line(string code, SafetyLevel level)
    {
        var sentences = SentenceEnd().Split(Response(code, level).Reply);
        Assert.InRange(sentences.Length, 3, 5);
        Assert.All(sentences, sentence => Assert.InRange(sentence.Split(' ').Length, 2, 18));
        Assert.DoesNotContain('\n', Response(code, level).Reply);
    }

    [Theory, MemberData(nameof(Responses))]
    public void Who_needs_help_now_hears_that_a_chatbot_cannot_call(string code, SafetyLevel level)
    {
        var response = Response(code, level);
        if (level > SafetyLevel.Worry) Assert.Contains("Ik ben een chatbot en kan niet zelf bellen.", response.Reply, StringComparison.Ordinal);
        if (level is SafetyLevel.Acute) Assert.Equal("112", response.HelpLines[0]);
        if (level is SafetyLevel.Worry) Assert.Single(response.HelpLines);
    }

    private static SafetyResponse Response(string code, SafetyLevel level) =>
        SafetyContent.Categories.Single(category => category.Code == code).Levels[level];

    [GeneratedRegex(@"\{(?<code>[A-Z0-9]+)\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex HelpLine();

    [GeneratedRegex(@"(?<=[.!?]) ", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SentenceEnd();
}
