using YouthBot.Dialogs.Check;
using YouthBot.Dialogs.Content;
using YouthBot.Dialogs.Context;
using YouthBot.Dialogs.Law;
using YouthBot.Dialogs.Scripts;
using YouthBot.Dialogs.Tests.Scripts;

namespace YouthBot.Dialogs.Tests.Check;

/// <summary>The talk around the questions: what counts as an answer, and what is said in the end.</summary>
public class CheckTalkTests
{
    private static readonly ContentSet Content = RealDialogs.Content;

    private static readonly CheckWords Words = Content.Check;

    /// <summary>Talks until the end, or until nothing is left to say.</summary>
    private static DialogOutcome.Says Talk(PersonFacts person, params string[] texts)
    {
        var said = new CheckTalk(Content, person, RealDialogs.Day).Start();
        foreach (var text in texts)
        {
            if (said.Learned is { } learned) person = person.With(learned);
            said = Assert.IsType<DialogOutcome.Says>(new CheckTalk(Content, person, RealDialogs.Day).Take(said.State, text));
        }

        return said;
    }

    [Fact]
    public void Every_answer_is_understood_by_its_label_and_by_its_number()
    {
        // the answers of every question, wherever it is asked
        var asked = new HashSet<string>();
        var open = new Stack<string[]>([["12"], ["15"], ["16"], ["17"], ["20"]]);
        while (open.TryPop(out var texts))
        {
            var said = Talk(PersonFacts.None, texts);
            if (said.State.Phase is DialogPhase.Ended) continue;
            if (!asked.Add($"{texts[0]} {said.State.Step} {string.Join('|', said.Buttons)}")) continue;
            Assert.Equal(Words.DontKnow, said.Buttons[^1]);
            Assert.InRange(said.Buttons.Count, 2, 9);
            for (var i = 0; i < said.Buttons.Count; i++)
            {
                var byLabel = Talk(PersonFacts.None, [.. texts, said.Buttons[i]]);
                var byNumber = Talk(PersonFacts.None, [.. texts, (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)]);
                Assert.Equal(byLabel.Text, byNumber.Text);
                Assert.Equal(byLabel.State.Answers[^1].Options, byNumber.State.Answers[^1].Options);
                Assert.Equal(i == said.Buttons.Count - 1, byLabel.State.Answers[^1].Options.Count == 0);
                open.Push([.. texts, said.Buttons[i]]);
            }
        }

        Assert.Contains(asked, place => place.Contains("school", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("17", 17)]
    [InlineData("ik ben 17", 17)]
    [InlineData("17 jaar", 17)]
    [InlineData("zeventien", 17)]
    [InlineData("bijna 17", 16)]
    [InlineData("ik word 18", 17)]
    public void An_age_is_understood(string text, int age) => Assert.Equal(age, Talk(PersonFacts.None, text).Learned?.Age);

    [Theory]
    [InlineData("ik ben blauw")]
    [InlineData("17 april")]
    [InlineData("3")]
    [InlineData("moet ik naar school als ik 17 ben?")]
    public void What_is_no_age_is_none(string text) =>
        Assert.IsType<DialogOutcome.NotMine>(new CheckTalk(Content, PersonFacts.None, RealDialogs.Day).Take(Talk(PersonFacts.None).State, text));

    [Theory]
    [InlineData("vmbo kader", SchoolKind.VmboKader)]
    [InlineData("mavo", SchoolKind.VmboTheoretisch)]
    [InlineData("Vmbo of mavo", SchoolKind.Vmbo)]
    [InlineData("2", SchoolKind.Vmbo)]
    [InlineData("mbo 3", SchoolKind.Mbo3)]
    [InlineData("Mbo 2, 3 of 4", SchoolKind.MboVanaf2)]
    [InlineData("vwo", SchoolKind.Vwo)]
    [InlineData("Vso voor werk", SchoolKind.VsoWerk)]
    public void What_is_answered_is_remembered_as_precisely_as_it_was_said(string text, SchoolKind diploma) =>
        Assert.Equal(diploma, Talk(PersonFacts.None, "17", text).Learned?.Diploma);

    [Theory]
    [InlineData("weet ik niet")]
    [InlineData("geen idee")]
    [InlineData("geen idee wat dat is")]
    [InlineData("weet niet")]
    [InlineData("zeg ik liever niet")]
    [InlineData("Weet ik niet")]
    public void Who_does_not_know_says_nothing_about_themselves(string text)
    {
        var said = Talk(PersonFacts.None, "17", text);
        Assert.Null(said.Learned);
        Assert.Empty(said.State.Answers[^1].Options);
        Assert.Equal("diploma", said.State.Answers[^1].Step);
    }

    [Theory]
    [InlineData("pauze")]
    [InlineData("later verder")]
    [InlineData("stop")]
    public void It_can_be_left_at_every_question(string text)
    {
        foreach (var texts in (string[][])[[], ["16"], ["16", "nee"], ["16", "nee", "vmbo"], ["16", "nee", "vmbo", "ja"]])
            Assert.Equal(DialogPhase.Paused, Talk(PersonFacts.None, [.. texts, text]).State.Phase);
    }

    [Fact]
    public void What_is_told_in_between_is_no_wrong_answer()
    {
        var said = Talk(new PersonFacts { Age = 17, Diploma = SchoolKind.VmboKader }, "ik woon in Zeist");
        Assert.Equal("going", said.State.Step);
        Assert.Contains("Zeist", said.Text, StringComparison.Ordinal);
    }

    /// <summary>Three sentences, the law it rests on, and that it is information.</summary>
    [Fact]
    public void The_end_says_what_holds_until_when_what_to_do_and_by_which_law()
    {
        var said = Talk(new PersonFacts { Age = 17, Diploma = SchoolKind.VmboKader }, "ja", "nee");
        Assert.StartsWith(
            "**Je moet verder leren: dat heet kwalificatieplicht.** Dat geldt tot je 18 bent of een diploma havo, vwo of mbo 2, 3 of 4 hebt. "
            + "Ga je naar al je lessen, dan doe je wat de wet vraagt.\n\nMis je 16 uur les in 4 weken zonder goede reden? Dan moet school dat melden."
            + "\n\nBron: [Leerplichtwet 1969, artikel 4a lid 1, 4b en 4c lid 1]",
            said.Text,
            StringComparison.Ordinal);
        Assert.EndsWith(Words.Information, said.Text, StringComparison.Ordinal);
        Assert.Empty(said.Buttons);
        Assert.Equal(["regel-16-uur", "kwalificatieplicht-wat-is-dat"], said.Articles);
    }

    /// <summary>Who misses lessons now and then is not told that all is well.</summary>
    [Theory]
    [InlineData("meestal wel")]
    [InlineData("soms")]
    public void Going_now_and_then_is_not_going(string text) => Assert.IsType<DialogOutcome.NotMine>(
        new CheckTalk(Content, new PersonFacts { Age = 17, Diploma = SchoolKind.VmboKader }, RealDialogs.Day)
            .Take(Talk(new PersonFacts { Age = 17, Diploma = SchoolKind.VmboKader }).State, text));

    /// <summary>Two exemptions are for who learns elsewhere, or in another way.</summary>
    [Theory]
    [InlineData("Ja, om ziekte", "Je hoeft niet naar school zolang je vrijstelling geldt.")]
    [InlineData("Ja, in buitenland", "Je hoeft in Nederland niet naar school, want je gaat in een ander land naar school.")]
    [InlineData("Ja, ander onderwijs", "Je hoeft niet naar een gewone school, want je leert op een andere manier genoeg.")]
    public void Not_every_exemption_is_one_from_learning(string answer, string holds)
    {
        var said = Talk(new PersonFacts { Age = 17, Diploma = SchoolKind.VmboKader }, "ja", answer);
        Assert.StartsWith($"**{holds}**", said.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("toch weer leren", said.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_turned_16_in_this_school_year_finds_themselves_in_a_case() =>
        Assert.Contains("of word of werd je 16 in dit schooljaar?**", Talk(PersonFacts.None, "zeg ik liever niet").Text, StringComparison.Ordinal);

    /// <summary>Whatever is not known: what can hold stands in a case, or is named below the cases.</summary>
    [Fact]
    public void What_nobody_knows_is_said_in_cases()
    {
        var start = CheckFacts.Of(PersonFacts.None, [], RealDialogs.Day);
        var ends = CheckTree.From(start, [14, 16, 17, 20, 28], mostSkips: 5).Where(place => place.Next is null).ToList();
        Assert.All(ends, end =>
        {
            var skipped = end.Skipped.ToHashSet();
            var (text, _) = new CheckText(Words, Content.Sentences, end.Facts, skipped).Say();
            var unsaid = Verdict.Possible(end.Facts)
                .Select(verdict => verdict.Outcome.Ground)
                .Distinct()
                .Where(ground => !text.Contains(Words.Grounds[ground].Holds, StringComparison.Ordinal))
                .ToList();
            if (unsaid.Count == 0) return;
            Assert.Contains(
                Words.Questions,
                question => question.Key is CheckQuestion.Diploma or CheckQuestion.Exemption && text.Contains(question.Value.Unless, StringComparison.Ordinal));
        });
    }

    [Fact]
    public void Nobody_reads_a_wall_of_text()
    {
        var start = CheckFacts.Of(PersonFacts.None, [], RealDialogs.Day);
        var longest = CheckTree.From(start, [15, 16, 17, 20], mostSkips: 5)
            .Where(place => place.Next is null)
            .Select(end => new CheckText(Words, Content.Sentences, end.Facts, end.Skipped.ToHashSet()).Say().Text.Split("\n\nBron:")[0])
            .MaxBy(text => text.Split(' ').Length)!;
        Assert.True(longest.Split(' ').Length <= 190, longest);
    }

    [Fact]
    public void The_twelve_school_years_are_named_from_fifteen_on_while_the_leerplicht_holds()
    {
        Assert.Contains(Words.TwelveYears, Talk(new PersonFacts { Age = 15 }, "vmbo", "ja", "ja", "nee").Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Words.TwelveYears, Talk(new PersonFacts { Age = 13 }, "vmbo", "ja", "nee").Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Words.TwelveYears, Talk(new PersonFacts { Age = 17 }, "vmbo", "ja", "nee").Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("wat geldt er voor mij", true)]
    [InlineData("ik ben 17 met vmbo kader wat geldt er voor mij", true)]
    [InlineData("wat geldt er voor mij ik ben 16", true)]
    [InlineData("geldt de leerplicht nog voor mij", true)]
    [InlineData("moet ik nog naar school", true)]
    [InlineData("ik ben 17 moet ik nog naar school", false)]
    [InlineData("wat geldt er voor mij op de bbl", false)]
    [InlineData("wat geldt er voor mij als ik 18 word", false)]
    [InlineData("wat geldt er voor mijn broertje", false)]
    public void It_starts_when_somebody_asks_for_it_and_for_nothing_else(string text, bool starts) =>
        Assert.Equal(starts, Words.IsStart(Content.Words.Read(text), Content.GemeenteNamed));

    [Fact]
    public void Texts_that_nobody_has_looked_at_for_too_long_are_not_said()
    {
        Assert.NotNull(Content.DialogButton(CheckWords.Id, Words.ReviewBy));
        Assert.Null(Content.DialogButton(CheckWords.Id, Words.ReviewBy.AddDays(91)));
    }

    [Fact]
    public void Every_law_that_an_outcome_rests_on_has_a_name() => Assert.All(
        CheckTree.From(CheckFacts.Of(PersonFacts.None, [], RealDialogs.Day), [5, 14, 16, 17, 20, 28], mostSkips: 0).Where(place => place.Next is null),
        end => Assert.All(
            Duty.Possible(end.Facts).SelectMany(outcome => outcome.Articles(RealDialogs.Day)),
            article => Assert.Contains(article.Split(' ')[0], Words.Laws.Keys)));
}
