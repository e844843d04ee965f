using Xunit.Abstractions;
using YouthBot.Dialogs.Safety;

namespace YouthBot.Dialogs.Tests.Safety;

/// <summary>
/// How much is heard that was not learned: two fifths of the examples, each judged by what was learned from the other four
/// (<c>eval --safety-folds 5</c> does it for all). The floors lie a little below what is measured; the figures are written to the output of the test.
/// </summary>
public sealed class SafetyRecallTests(ITestOutputHelper output)
{
    private const int Folds = 5;
    private const int Judged = 2;

    [Fact]
    public void What_was_not_learned_is_heard_and_what_is_harmless_is_not()
    {
        var judged = JudgeUnseen();
        var cries = judged.Where(pair => pair.Example.Cry is not null).ToList();
        var acute = cries.Where(pair => pair.Example.Cry!.Value.Level is SafetyLevel.Acute).ToList();
        var harmless = judged.Where(pair => pair.Example is { Cry: null, Weight: > 1 }).ToList();
        var phrasings = judged.Where(pair => pair.Example is { Cry: null, Weight: < 1 }).ToList();

        output.WriteLine($"acute heard {Share(acute, IsHeard):P1}, as acute {Share(acute, pair => pair.Found?.Level is SafetyLevel.Acute):P1}");
        output.WriteLine($"all heard {Share(cries, IsHeard):P1}, at their level or worse {Share(cries, IsHeardAtItsLevel):P1}");
        output.WriteLine($"category right of those heard {Share(cries.Where(IsHeard), IsInItsCategory):P1}");
        output.WriteLine($"harmless examples heard {Share(harmless, IsHeard):P1}, phrasings of questions heard {Share(phrasings, IsHeard):P1}");
        Assert.True(Share(acute, IsHeard) >= 0.84, "acute");
        Assert.True(Share(cries, IsHeard) >= 0.78, "all");
        Assert.True(Share(harmless, IsHeard) <= 0.09, "harmless");
        Assert.True(Share(phrasings, IsHeard) <= 0.09, "phrasings");
    }

    private static List<(SafetyExample Example, SafetyFinding? Found)> JudgeUnseen()
    {
        var random = new Random(3);
        var folds = LearnedSafety.Examples.Select(example => (Example: example, Fold: random.Next(Folds))).ToList();
        var judged = new List<(SafetyExample, SafetyFinding?)>();
        for (var fold = 0; fold < Judged; fold++)
        {
            var held = fold;
            var classifier = LearnedSafety.Learn(folds.Where(pair => pair.Fold != held).Select(pair => pair.Example));
            var detector = new SafetyDetector(SafetyContent.Categories, SafetyContent.Draft.Words, classifier);
            judged.AddRange(folds.Where(pair => pair.Fold == held).Select(pair => (pair.Example, detector.Detect(pair.Example.Text))));
        }

        return judged;
    }

    private static bool IsHeard((SafetyExample Example, SafetyFinding? Found) pair) => pair.Found is not null;

    private static bool IsHeardAtItsLevel((SafetyExample Example, SafetyFinding? Found) pair) => pair.Found?.Level >= pair.Example.Cry?.Level;

    private static bool IsInItsCategory((SafetyExample Example, SafetyFinding? Found) pair) => pair.Found?.Category == pair.Example.Cry?.Category;

    private static double Share<T>(IEnumerable<T> all, Func<T, bool> which)
    {
        var (count, some) = (0, 0);
        foreach (var one in all)
        {
            count++;
            if (which(one)) some++;
        }

        return (double)some / count;
    }
}
