using Xunit.Abstractions;
using YouthBot.Dialogs.Activities;
using YouthBot.Dialogs.Safety;

namespace YouthBot.Handoff.Tests.Turns;

/// <summary>
/// How often the bot is right on the messages that it is tuned with (<c>tests/evaluation/*.dev.tsv</c>), as <c>eval</c> counts it. The floors
/// lie a little below what was measured, so that a fall cannot go unseen; the figures are written to the output of the test.
/// </summary>
public sealed class EvaluationFloorTests(ITestOutputHelper output)
{
    private const int MostChoices = 3;

    [Fact]
    public void Questions_are_answered_as_well_as_before()
    {
        var asked = Lines("questions.dev.tsv").Select(line => (Right: line[0].Split('|'), Asked: Ask(line[2]))).ToList();
        var answerable = asked.Where(question => question.Right is not ["NONE"]).ToList();
        var unanswerable = asked.Where(question => question.Right is ["NONE"]).ToList();

        IsAtLeast(90.5, "right article first", answerable, question => IsFirst(question.Right, question.Asked));
        IsAtLeast(93.5, "right article reached", answerable, question => IsReached(question.Right, question.Asked));
        IsAtLeast(95, "unanswerable not answered", unanswerable, question => !question.Asked.IsAnswer);
    }

    [Fact]
    public void Cries_are_heard_as_well_as_before()
    {
        var heard = Lines("safety.dev.tsv").Select(line => (Expected: line[0], Level: new Chat().Say(line[1]).Decision.Level)).ToList();
        var cries = heard.Where(message => message.Expected is not "none").ToList();
        var acute = cries.Where(message => message.Expected.EndsWith(":acute", StringComparison.Ordinal)).ToList();
        var harmless = heard.Where(message => message.Expected is "none").ToList();

        IsAtLeast(98.5, "acute heard", acute, message => message.Level is not null);
        IsAtLeast(95, "acute heard as acute", acute, message => message.Level is SafetyLevel.Acute);
        IsAtLeast(94, "all heard", cries, message => message.Level is not null);
        IsAtLeast(88, "harmless not heard", harmless, message => message.Level is null);
    }

    private static bool IsFirst(string[] right, Asked asked) => asked.Articles is [var first, ..] && right.Contains(first);

    private static bool IsReached(string[] right, Asked asked) => (asked.IsAnswer && IsFirst(right, asked))
        || (asked.Kind is ReplyKinds.Choices or ReplyKinds.Safety && asked.Articles.Take(MostChoices).Any(right.Contains));

    private static Asked Ask(string text)
    {
        var decision = new Chat().Say(text).Decision;
        string[] found = decision.Candidates is { Count: > 0 } candidates ? [.. candidates.Select(candidate => candidate.Article)]
            : decision.Article is { } article ? [article] : [];
        return new Asked(decision.Kind, found);
    }

    private static IEnumerable<string[]> Lines(string file) => File
        .ReadLines(Path.Combine(Repository.Root, "tests", "evaluation", file))
        .Where(line => line is not "" and not ['#', ..])
        .Select(line => line.Split('\t'));

    private void IsAtLeast<T>(double floor, string what, List<T> all, Func<T, bool> which)
    {
        var share = 100.0 * all.Count(which) / all.Count;
        output.WriteLine($"{what}: {share:0.0} % of {all.Count}");
        Assert.True(share >= floor, $"{what}: {share:0.0} %, at least {floor} %");
    }

    private sealed record Asked(string? Kind, IReadOnlyList<string> Articles)
    {
        public bool IsAnswer => Kind is ReplyKinds.Answer or ReplyKinds.Safety && Articles.Count > 0;
    }
}
