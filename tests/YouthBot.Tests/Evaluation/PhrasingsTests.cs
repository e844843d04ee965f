using YouthBot.Evaluation;

namespace YouthBot.Tests.Evaluation;

public sealed class PhrasingsTests
{
    private static readonly Dictionary<string, string> Files = new()
    {
        ["articles/geld/a.md"] = "text",
        ["phrasings/a.txt"] = "# how they ask\none\ntwo\nthree\nfour\n",
        ["phrasings/none.txt"] = "five\nsix\n",
    };

    [Fact]
    public void Over_all_folds_each_phrasing_is_left_out_once()
    {
        var folds = Enumerable.Range(0, 3).Select(fold => Phrasings.WithoutFold(Files, fold, 3)).ToList();

        Assert.Equal(["five", "four", "one", "six", "three", "two"], folds.SelectMany(fold => fold.LeftOut).Select(left => left.Text).Order(StringComparer.Ordinal));
        Assert.All(folds, fold => Assert.DoesNotContain(fold.LeftOut, left => fold.Files.Values.Any(text => text.Split('\n').Contains(left.Text))));
        Assert.All(folds, fold => Assert.Equal("text", fold.Files["articles/geld/a.md"]));
    }

    [Fact]
    public void A_smaller_number_of_phrasings_is_spread_over_the_file_and_leaves_the_unanswerable_alone()
    {
        var files = Phrasings.AtMost(Files, 2);
        Assert.Equal("one\nthree", files["phrasings/a.txt"]);
        Assert.Equal("five\nsix", files["phrasings/none.txt"]);
    }
}
