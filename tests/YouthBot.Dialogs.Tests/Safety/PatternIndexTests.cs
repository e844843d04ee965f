using FsCheck;
using FsCheck.Fluent;
using YouthBot.Dialogs.Safety;

namespace YouthBot.Dialogs.Tests.Safety;

/// <summary>The index saves work and nothing else: it never leaves out a pattern that matches.</summary>
public sealed class PatternIndexTests
{
    private static readonly SafetyPattern[] All =
    [
        .. SafetyContent.Categories.SelectMany(category => category.Except.Concat(category.Levels.Values.SelectMany(level => level.Patterns))),
    ];

    private static readonly PatternIndex Index = new(All);

    /// <summary>Every word that a pattern knows, and a few that none does: rows of these come near to matching, or match.</summary>
    private static readonly string[] Words =
    [
        .. All.SelectMany(pattern => pattern.Root.Words).Select(word => word.IsPrefix ? word.Text + "x" : word.Text)
            .Concat(["", "fiets", "x", "1"]).Distinct(),
    ];

    [Fact]
    public void A_pattern_that_matches_a_row_of_words_is_a_candidate() =>
        Prop.ForAll(Gen.Elements(Words).ListOf().ToArbitrary(), words => LeavesNothingOut([.. words])).QuickCheckThrowOnFailure();

    [Fact]
    public void A_pattern_that_matches_an_example_is_a_candidate()
    {
        foreach (var line in SafetyContent.Draft.SafetyExamples.SelectMany(file => file.Lines))
            Assert.True(LeavesNothingOut([.. SafetyContent.Draft.Words.Read(line.Value)]), line.Value);
    }

    [Theory]
    [InlineData("(a|b) c", "c", true)]
    [InlineData("(a|b) c", "a b", false)]
    [InlineData("(a)? c", "c", true)]
    [InlineData("c (a)?", "a", false)]
    [InlineData("do*", "dood", true)]
    [InlineData("do*", "d", false)]
    [InlineData("a _ b", "b a", true)]
    [InlineData("^ a $", "x a", true)]
    public void A_pattern_is_a_candidate_when_a_word_that_it_cannot_do_without_is_there(string pattern, string message, bool candidate) =>
        Assert.Equal([candidate], new PatternIndex([SafetyContent.Pattern(pattern)]).Candidates(message.Split(' ')));

    [Fact]
    public void Most_patterns_are_not_tried_on_an_ordinary_message()
    {
        var words = SafetyContent.Draft.Words.Read("moet ik nog naar school als ik in maart 18 word en een baan heb bij mijn oom");
        Assert.InRange(Index.Candidates(words).Count(candidate => candidate), 0, All.Length / 20);
    }

    private static bool LeavesNothingOut(string[] words)
    {
        var candidates = Index.Candidates(words);
        return All.Index().All(pattern => candidates[pattern.Index] || !pattern.Item.IsIn(words));
    }
}
