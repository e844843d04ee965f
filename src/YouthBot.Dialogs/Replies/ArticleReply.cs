using YouthBot.Dialogs.Activities;
using YouthBot.Dialogs.Content;
using YouthBot.Dialogs.Language;

namespace YouthBot.Dialogs.Replies;

/// <summary>An article as a reply: the answer, its source and how fresh it is, and next steps as buttons.</summary>
public static class ArticleReply
{
    /// <summary>More related articles than this are a menu, not a next step.</summary>
    private const int MostRelated = 2;

    /// <summary>The first, short answer.</summary>
    public static Activity Answer(Article article, ContentSet content, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(content);
        return Say(article, article.Answer, content, today, article.More is null ? [] : [Buttons.Say(content.Sentences.More)]);
    }

    /// <summary>The rest of the answer; null when there is no more.</summary>
    public static Activity? More(Article article, ContentSet content, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(content);
        return article.More is null ? null : Say(article, article.More, content, today, []);
    }

    private static Activity Say(Article article, string text, ContentSet content, DateOnly today, IEnumerable<CardAction> first) =>
        Reply.Say(
            $"{text}\n\n{Provenance(article, content.Sentences, today)}",
            new YouthBotData(ReplyKinds.Answer, article.Id),
            [.. first, .. Steps(article, content), Buttons.Say(content.Sentences.TalkToHuman)]);

    /// <summary>“Checked” is only said of what a named human has checked.</summary>
    private static string Provenance(Article article, Sentences sentences, DateOnly today)
    {
        var sources = string.Join("; ", article.Sources.Select(source =>
            sentences.SourceItem.Fill(("read", Linked(source)), ("date", DutchTime.Say(source.SourceDate)))));
        var line = sentences.SourceLine.Fill(("sources", sources));
        if (article.Verified is { } verified)
            line += " " + sentences.CheckedBy.Fill(("by", verified.By), ("date", DutchTime.Say(verified.On)));
        if (article.ReviewIsOverdueOn(today)) line += " " + sentences.ReviewOverdue;
        return line;
    }

    private static string Linked(Source source) => source.Url is { } url ? $"[{source.Read}]({url.AbsoluteUri})" : source.Read;

    private static IEnumerable<CardAction> Steps(Article article, ContentSet content)
    {
        foreach (var action in article.Actions)
        {
            switch (action)
            {
                case ArticleAction.ShowArticle show when content.Articles.TryGetValue(show.Id, out var target):
                    yield return Buttons.Say(target.Title);
                    break;
                case ArticleAction.AskCoach coach:
                    yield return Buttons.Say(coach.Label);
                    break;
                case ArticleAction.StartDialog start when content.Dialogs.TryGetValue(start.Id, out var dialog):
                    yield return Buttons.Say(dialog.Button);
                    break;
                case ArticleAction.OpenLink link:
                    yield return Buttons.Open(link.Title, link.Uri);
                    break;
            }
        }

        foreach (var id in article.Related.Take(MostRelated))
        {
            if (content.Articles.TryGetValue(id, out var related)) yield return Buttons.Say(related.Title);
        }
    }
}
