using YouthBot.Dialogs.Activities;
using YouthBot.Dialogs.Content;
using YouthBot.Dialogs.Replies;
using YouthBot.Dialogs.Search;

namespace YouthBot.Handoff.Turns.Rules;

/// <summary>One article answers it.</summary>
internal static class AnswerRule
{
    public static TurnResult? Try(TurnContext context)
    {
        if (context.Found is not SearchOutcome.Answer found || context.ArticleOf(found.Candidates[0].Article) is not { } article) return null;
        return Answer(context, article, "answer", found.Candidates);
    }

    public static TurnResult Answer(TurnContext context, Article article, string rule, IReadOnlyList<Candidate> candidates) => TurnResult.Say(
        context.With(context.Conversation.Memory.MoveOn() with { LastArticle = article.Id }),
        ArticleReply.Answer(article, context.Content, context.Today),
        new Decision(rule, ReplyKinds.Answer, article.Id, candidates));
}
