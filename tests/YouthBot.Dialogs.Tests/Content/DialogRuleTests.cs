using YouthBot.Dialogs.Content;
using static YouthBot.Dialogs.Tests.Content.ContentSample;

namespace YouthBot.Dialogs.Tests.Content;

public class DialogRuleTests
{
    private const string LastLine = "    say: Dank je.\n";

    private static ContentSample Sample => new();

    [Fact]
    public void YB701_a_step_to_which_no_way_leads() =>
        Sample.Replace(Praten, LastLine, LastLine + "    next: end\n  - id: los\n    say: Hoi.\n").Breaks("YB701", Praten, 25);

    [Theory]
    [InlineData("    skip: slot\n  - id: wens", "    skip: weg\n  - id: wens", 12)]
    [InlineData("skips: true, next: slot", "skips: true, next: weg", 11)]
    [InlineData(LastLine, LastLine + "    next: weg\n", 24)]
    [InlineData("{ wens: answered }", "{ wensen: answered }", 19)]
    [InlineData("{ wens: answered }", "{ begin: [misschien] }", 19)]
    [InlineData("start: [ik wil praten]", "signals: [ { words: [slaap], ask: weg } ]", 4)]
    public void YB702_a_step_or_name_that_does_not_exist(string old, string text, int line) =>
        Sample.Replace(Praten, old, text).Breaks("YB702", Praten, line);

    [Fact]
    public void YB703_a_question_that_cannot_be_skipped() =>
        Sample.Replace(Praten, "    save: watWilIk\n    skip: slot\n", "    save: watWilIk\n").Breaks("YB703", Praten, 13);

    [Fact]
    public void YB704_more_than_three_buttons_are_a_list()
    {
        Sample.Replace(Praten, "    save: watWilIk\n", Options(2)).BreaksNothing();
        Sample.Replace(Praten, "    save: watWilIk\n", Options(3)).Breaks("YB704", Praten, 13);
        Sample.Replace(Praten, "    save: watWilIk\n", "    list: true\n" + Options(3)).BreaksNothing();
    }

    [Fact]
    public void YB705_a_list_has_at_most_ten_buttons()
    {
        Sample.Replace(Praten, "    save: watWilIk\n", "    list: true\n" + Options(8)).BreaksNothing();
        Sample.Replace(Praten, "    save: watWilIk\n", "    list: true\n" + Options(9)).Breaks("YB705", Praten, 13);
    }

    [Fact]
    public void YB705_the_first_words_have_at_most_ten_buttons()
    {
        Sample.With("words/starters.txt", string.Concat(Enumerable.Repeat("mag-ik-stoppen\n", 9))).BreaksNothing();
        Sample.With("words/starters.txt", string.Concat(Enumerable.Repeat("mag-ik-stoppen\n", 10))).Breaks("YB705", "words/starters.txt", 10);
    }

    [Fact]
    public void YB706_a_circle_without_a_question() => Assert.Equal(
        ["YB706:18", "YB706:21"],
        Sample.Replace(Praten, LastLine, LastLine + "    next: goed\n").Problems().Select(problem => $"{problem.Code}:{problem.Line}"));

    [Theory]
    [InlineData("do: plan.save", "do: plan.weg", 22)]
    [InlineData("do: plan.save", "needs: vliegen", 22)]
    [InlineData("do: plan.save", "do: coach", 22)]
    [InlineData("do: plan.save", "do: check", 22)]
    public void YB707_an_action_that_the_bot_does_not_know(string old, string text, int line) =>
        Sample.Replace(Praten, old, text).Breaks("YB707", Praten, line);

    [Theory]
    [InlineData("{watWilIk}", "{wat}", 20)]
    [InlineData("{watWilIk}", "{JHO}", 20)]
    public void YB708_a_placeholder_that_nothing_fills(string old, string text, int line) =>
        Sample.Replace(Praten, old, text).Breaks("YB708", Praten, line);

    [Fact]
    public void A_dialog_may_name_a_help_line() =>
        Assert.Equal("Bel 0800-0432.", Sample.Replace(Praten, "Dank je.", "Bel {KT}.").Load().Dialogs["praten"].Find("slot")!.Text);

    [Fact]
    public void YB709_a_text_of_more_than_60_words() => Sample
        .Replace(Praten, "say: Dank je.", "say: " + string.Concat(Enumerable.Repeat("Ja en nee en ja. ", 13)))
        .Breaks("YB709", Praten, 23);

    [Theory]
    [InlineData("Dank je.", "Dank u.", "YB305", 23)]
    [InlineData("Dank je.", "Wij doen een intake.", "YB304", 23)]
    [InlineData("Dank je.", "Ja en nee en ja en nee en ja en nee en ja.", "YB303", 23)]
    [InlineData("button: Praten", "button: Praten over de toekomst", "YB307", 3)]
    [InlineData("label: Nu niet", "label: Nu liever nog even niet", "YB307", 11)]
    [InlineData("ik wil praten", "hoi", "YB205", 4)]
    [InlineData("start: [ik wil praten]", "signals: [ { ask: slot } ]", "YB105", 4)]
    [InlineData("id: praten", "id: praat", "YB107", 1)]
    [InlineData("id: wens", "id: begin", "YB109", 13)]
    public void A_dialog_obeys_the_other_rules(string old, string text, string code, int line) => Assert.Contains(
        Sample.Replace(Praten, old, text).Problems(), problem => problem.Code == code && problem.File == Praten && problem.Line == line);

    [Fact]
    public void A_text_over_lines_points_at_the_line()
    {
        const string Three = "Een gemeentelijke adviescommissie beoordeelt iedere aanvraag.\n      Beoordelingscommissies controleren inschrijvingen.\n      Bel ze.";
        Sample.Replace(Praten, "say: Dank je.", "say: |-\n      " + Three).Breaks("YB311", Praten, 25);
    }

    [Fact]
    public void A_dialog_is_read_whole()
    {
        var dialog = Sample.Load().Dialogs["praten"];

        Assert.Equal(["ik wil praten", "praten"], dialog.Start.Order(StringComparer.Ordinal));
        var begin = dialog.Steps[0];
        Assert.Equal((true, false, "het begin", "wens", "slot"), (begin.IsQuestion, begin.TakesWords, begin.About, begin.Next, begin.Skip));
        Assert.Equal(["ja"], Assert.Single(begin.Options[0].Words));
        Assert.True(begin.Options[1].Skips);
        Assert.Equal(("watWilIk", false, true), (dialog.Find("wens")!.Save, dialog.Find("wens")!.Adds, dialog.Find("wens")!.TakesWords));
        Assert.Equal(new DialogCondition("wens", []).Of, Assert.Single(dialog.Find("goed")!.When).Of);
        Assert.Equal(["plan.save"], dialog.Find("slot")!.Do);
        Assert.Equal(Dialog.End, dialog.Find("slot")!.Next);
    }

    private static string Options(int count) =>
        "    options:\n" + string.Concat(Enumerable.Range(1, count).Select(i => $"      - {{ id: o{i}, label: Optie {i} }}\n")) + "    text: true\n    save: watWilIk\n";
}
