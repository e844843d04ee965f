using System.Globalization;
using System.Text;
using YouthBot.Dialogs.Activities;
using YouthBot.Dialogs.Content;
using YouthBot.Dialogs.Replies;
using YouthBot.Dialogs.Search;

namespace YouthBot.Handoff.Turns.Rules;

/// <summary>A few articles may answer it: asking is better than a wrong answer. The choices are numbered, for who types.</summary>
internal static class ChoicesRule
{
    private const int Most = 3;

    public static TurnResult? Try(TurnContext context)
    {
        if (context.Found is not SearchOutcome.Choices found) return null;
        var articles = found.Candidates.Take(Most).Select(candidate => context.ArticleOf(candidate.Article)).OfType<Article>().ToArray();
        if (articles.Length == 0) return null;
        var text = new StringBuilder(context.Sentences.DidYouMean).Append('\n');
        for (var i = 0; i < articles.Length; i++) text.Append(CultureInfo.InvariantCulture, $"\n{i + 1}. {articles[i].Title}");
        return TurnResult.Say(
            context.With(context.Conversation.Memory.MoveOn() with { Choices = [.. articles.Select(article => article.Id)] }),
            Reply.Say(
                text.ToString(),
                new YouthBotData(ReplyKinds.Choices),
                [
                    .. articles.Select(article => Buttons.Say(article.Title)),
                    Buttons.Say(context.Sentences.NoneOfThese),
                    Buttons.Say(context.Sentences.TalkToHuman),
                ]),
            new Decision("choices", ReplyKinds.Choices, Candidates: found.Candidates));
    }
}
