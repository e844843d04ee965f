using YouthBot.Evaluation;

namespace YouthBot.Tests.Evaluation;

public sealed class SafetyExamplesTests
{
    private static readonly Dictionary<string, string> Files = new()
    {
        ["safety/eating.yaml"] = "patterns",
        ["safety/examples/eating.worry.txt"] = "# how they say it\none\ntwo\nthree\n",
        ["safety/examples/none.txt"] = "four\nfive\n",
        ["safety/checks/none.txt"] = "six\n",
    };

    [Fact]
    public void Over_all_folds_each_example_is_judged_once_by_what_learned_the_others()
    {
        var folds = Enumerable.Range(0, 2).Select(fold => SafetyExamples.WithoutFold(Files, fold, 2)).ToList();

        Assert.Equal(["five", "four", "one", "three", "two"], folds.SelectMany(fold => fold.LeftOut).Select(left => left.Text).Order(StringComparer.Ordinal));
        Assert.Equal(["two"], folds[0].Files["safety/examples/eating.worry.txt"].Split('\n'));
        Assert.Contains(new SafetyCase("eating", "worry", "one"), folds[0].LeftOut);
        Assert.Contains(new SafetyCase(null, null, "five"), folds[1].LeftOut);
    }

    [Fact]
    public void Patterns_stay_and_checks_are_left_out()
    {
        var (files, _) = SafetyExamples.WithoutFold(Files, 0, 2);
        Assert.Equal("patterns", files["safety/eating.yaml"]);
        Assert.DoesNotContain("safety/checks/none.txt", files.Keys);
    }
}
