using System.Globalization;
using System.Text;
using YouthBot.Dialogs.Activities;
using YouthBot.Dialogs.Content;
using YouthBot.Dialogs.Replies;
using YouthBot.Dialogs.Search;

namespace YouthBot.Handoff.Turns.Rules;

/// <summary>
/// A few articles may answer it: asking is better than a wrong answer. The choices are questions as young people ask them, numbered, for who
/// types.
/// </summary>
internal static class ChoicesRule
{
    private const int Most = 3;

    public static TurnResult? Try(TurnContext context)
    {
        if (context.Found is not SearchOutcome.Choices found) return null;
        var articles = Articles(context, found.Candidates.Select(candidate => candidate.Article));
        return articles.Length == 0
            ? null
            : Offer(context, articles, context.Sentences.DidYouMean, ChatMemory.Shorten(context.Text), "choices", found.Candidates);
    }

    public static Article[] Articles(TurnContext context, IEnumerable<string> ids) =>
        [.. ids.Select(context.ArticleOf).OfType<Article>().Take(Most)];

    public static TurnResult Offer(
        TurnContext context, Article[] articles, string above, string? question, string rule, IReadOnlyList<Candidate>? candidates = null)
    {
        var text = new StringBuilder(above).Append('\n');
        for (var i = 0; i < articles.Length; i++) text.Append(CultureInfo.InvariantCulture, $"\n{i + 1}. {articles[i].Title}");
        return TurnResult.Say(
            context.With(context.Memory.MoveOn() with { Choices = [.. articles.Select(article => article.Id)], Question = question }),
            Reply.Say(
                text.ToString(),
                new YouthBotData(ReplyKinds.Choices),
                [
                    .. articles.Select(Buttons.Ask),
                    Buttons.Say(context.Sentences.NoneOfThese),
                    Buttons.Say(context.Sentences.TalkToHuman),
                ]),
            new Decision(rule, ReplyKinds.Choices, Candidates: candidates));
    }
}
