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
    public void The_first_number_is_that_of_the_first_help_line_and_every_number_is_a_help_line_of_the_level(string code, SafetyLevel level)
    {
        var response = Response(code, level);
        var named = Named(response);
        Assert.Equal(response.HelpLines[0], named[0]);
        Assert.Subset(response.HelpLines.ToHashSet(), named.ToHashSet());
    }

    [Theory, MemberData(nameof(Responses))]
    public void Danger_begins_with_the_number_and_a_worry_with_kind_words(string code, SafetyLevel level)
    {
        var first = SentenceEnd().Split(Response(code, level).Reply)[0];
        if (level is SafetyLevel.Worry)
        {
            Assert.DoesNotContain("{", first, StringComparison.Ordinal);
            Assert.DoesNotContain("Bel ", first, StringComparison.Ordinal);
            return;
        }

        Assert.StartsWith("Bel ", first, StringComparison.Ordinal);
        // who picks up, and for whom, may be said before the number, nothing else
        Assert.InRange(first.IndexOf('{', StringComparison.Ordinal), 0, "Bel de Kindertelefoon (tot en met 18 jaar): ".Length);
    }

    [Theory, MemberData(nameof(Responses))]
    public void A_line_that_closes_is_named_with_its_hours_and_one_for_some_ages_with_its_ages(string code, SafetyLevel level)
    {
        var response = Response(code, level);
        foreach (var line in Named(response).Select(named => SafetyContent.Draft.HelpLines.Find(named)!))
        {
            if (Hours().Match(line.Hours ?? "") is { Success: true } hours)
                Assert.Contains($"{hours.Groups["from"]} tot {hours.Groups["until"]} uur", response.Reply, StringComparison.Ordinal);
            if (line.Ages is var (_, oldest)) Assert.Contains($"tot en met {oldest}", response.Reply, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Theory, MemberData(nameof(Responses))]
    public void A_serious_card_names_something_that_is_there_at_night(string code, SafetyLevel level)
    {
        if (level is not SafetyLevel.Serious || code is "discrimination" or "crime-victim") return;
        var response = Response(code, level);
        var hours = Named(response).Select(named => SafetyContent.Draft.HelpLines.Find(named)!.Hours ?? "");
        Assert.True(
            hours.Any(open => open.StartsWith("24/7", StringComparison.Ordinal))
            || response.Reply.Contains("huisartsenpost", StringComparison.Ordinal));
    }

    [Fact]
    public void Who_is_blackmailed_with_a_picture_hears_not_to_pay() => Assert.All(
        new[] { SafetyLevel.Serious, SafetyLevel.Worry },
        level =>
        {
            Assert.Contains("betaal niet", Response("sexual-violence", level).Reply, StringComparison.Ordinal);
            Assert.Contains("helpwanted.nl", Response("sexual-violence", level).Reply, StringComparison.Ordinal);
        });

    [Fact]
    public void Who_has_no_bed_tonight_and_is_under_18_is_not_sent_to_the_gemeente() =>
        Assert.Equal("VT", Response("homeless", SafetyLevel.Serious).HelpLines[0]);

    [Theory, MemberData(nameof(Responses))]
    public void How_the_emergency_number_treats_a_silent_call_is_not_promised(string code, SafetyLevel level) =>
        Assert.DoesNotContain("niet kunt praten", Response(code, level).Reply, StringComparison.Ordinal);

    [Fact]
    public void A_worry_about_scratching_does_not_offer_to_read_about_suicide() =>
        Assert.Equal("ik-voel-me-niet-goed", SafetyContent.Categories.Single(category => category.Code is "self-harm").Article);

    [Theory, MemberData(nameof(Responses))]
    public void A_reply_is_a_few_short_sentences_on_one_line(string code, SafetyLevel level)
    {
        var sentences = SentenceEnd().Split(Response(code, level).Reply);
        Assert.InRange(sentences.Length, 3, level is SafetyLevel.Acute ? 5 : 6);
        Assert.All(sentences, sentence => Assert.InRange(sentence.Split(' ').Length, 2, 18));
        Assert.DoesNotContain('\n', Response(code, level).Reply);
    }

    [Theory, MemberData(nameof(Responses))]
    public void Who_needs_help_now_hears_that_a_chatbot_cannot_call(string code, SafetyLevel level)
    {
        var response = Response(code, level);
        if (level > SafetyLevel.Worry) Assert.Contains("Ik ben een chatbot en kan niet zelf bellen.", response.Reply, StringComparison.Ordinal);
        if (level is SafetyLevel.Acute) Assert.Equal("112", response.HelpLines[0]);
    }

    private static List<string> Named(SafetyResponse response) =>
        [.. HelpLine().Matches(response.Reply).Select(match => match.Groups["code"].Value)];

    private static SafetyResponse Response(string code, SafetyLevel level) =>
        SafetyContent.Categories.Single(category => category.Code == code).Levels[level];

    [GeneratedRegex(@"\{(?<code>[A-Z0-9]+)\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex HelpLine();

    [GeneratedRegex(@"(?<from>\d+)–(?<until>\d+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Hours();

    [GeneratedRegex(@"(?<=[.!?]) ", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SentenceEnd();
}
