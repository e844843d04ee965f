using YouthBot.Dialogs.Content;
using YouthBot.Dialogs.Context;
using YouthBot.Dialogs.Search;

namespace YouthBot.Handoff.Turns.Rules;

/// <summary>Two questions in one message that different articles answer: the first is answered, the second is offered.</summary>
internal static class TwoQuestionsRule
{
    public static TurnResult? Try(TurnContext context)
    {
        if (context.FoundExactly) return null;
        var parts = QuestionParts.Of(context.Text, context.Content.Words);
        if (parts.Count < 2) return null;
        (Article Article, IReadOnlyList<Candidate> Candidates)[] answers =
        [
            .. parts
                .Select(part => Answer(context, part))
                .OfType<(Article Article, IReadOnlyList<Candidate> Candidates)>()
                .DistinctBy(answer => answer.Article.Id),
        ];
        return answers is [var first, var second, ..]
            ? AnswerRule.Answer(context, first.Article, "two-questions", first.Candidates, also: second.Article)
            : null;
    }

    private static (Article Article, IReadOnlyList<Candidate> Candidates)? Answer(TurnContext context, string part) =>
        context.Content.Search.Find(part) is SearchOutcome.Answer found && context.ArticleOf(found.Candidates[0].Article) is { } article
            ? (article, found.Candidates)
            : null;
}
