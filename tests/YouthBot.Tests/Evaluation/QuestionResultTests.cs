using YouthBot.Evaluation;

namespace YouthBot.Tests.Evaluation;

public sealed class QuestionResultTests
{
    private static readonly QuestionCase Question = new(["a", "b"], "direct", "?");

    [Theory]
    [InlineData("answer", "b c d", true, true, false)]
    [InlineData("answer", "c a d", false, false, true)]
    [InlineData("choices", "c d a", false, true, false)]
    [InlineData("choices", "c d e", false, false, false)]
    [InlineData("fallback", "a c d", true, false, false)]
    [InlineData("safety", "a", true, true, false)]
    public void Says_what_became_of_a_question(string kind, string candidates, bool first, bool reached, bool wrong)
    {
        var result = new QuestionResult(Question, kind, candidates.Split(' '));
        Assert.Equal((first, reached, wrong), (result.IsFirst, result.IsReached, result.IsAnsweredWrong));
    }
}
