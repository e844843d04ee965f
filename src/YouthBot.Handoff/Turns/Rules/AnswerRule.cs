using YouthBot.Dialogs.Activities;
using YouthBot.Dialogs.Content;
using YouthBot.Dialogs.Replies;
using YouthBot.Dialogs.Search;

namespace YouthBot.Handoff.Turns.Rules;

/// <summary>One article answers it.</summary>
internal static class AnswerRule
{
    /// <summary>Below this an article is no other meaning of the question, only a name in a list.</summary>
    private const double LeastOther = 0.01;

    private const int MostOthers = 3;

    public static TurnResult? Try(TurnContext context)
    {
        if (context.Found is not SearchOutcome.Answer found || context.ArticleOf(found.Candidates[0].Article) is not { } article) return null;
        return Answer(context, article, "answer", found.Candidates);
    }

    public static TurnResult Answer(
        TurnContext context, Article article, string rule, IReadOnlyList<Candidate> candidates, Asker? asker = null, Article? also = null)
    {
        var setting = context.Setting;
        return TurnResult.Say(
            context.With(Remember(context, article, candidates)),
            ArticleReply.Answer(article, asker is null ? setting : setting with { Asker = asker }, also),
            new Decision(rule, ReplyKinds.Answer, article.Id, candidates));
    }

    /// <summary>The rest of an article, once: after it, “meer” finds nothing more.</summary>
    public static TurnResult? More(TurnContext context, Article article, string rule)
    {
        if (context.Memory.SaidMore || ArticleReply.More(article, context.Setting) is not { } more) return null;
        return TurnResult.Say(
            context.With(context.Memory.GoOn() with { SaidMore = true }), more, new Decision(rule, ReplyKinds.Answer, article.Id));
    }

    /// <summary>An article that was chosen answers the question that led to the choice, and what was not chosen may still be meant.</summary>
    private static ChatMemory Remember(TurnContext context, Article article, IReadOnlyList<Candidate> candidates)
    {
        var memory = context.Memory;
        var chosen = memory.Choices.Contains(article.Id, StringComparer.Ordinal);
        var others = chosen
            ? memory.Choices
            : candidates.Where(candidate => candidate.Score >= LeastOther).Select(candidate => candidate.Article);
        return memory.MoveOn() with
        {
            LastArticle = article.Id,
            Question = chosen && memory.Question is { } question ? question : ChatMemory.Shorten(context.Text),
            Others = [.. others.Where(id => id != article.Id).Take(MostOthers)],
        };
    }
}
