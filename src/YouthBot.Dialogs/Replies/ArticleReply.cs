using YouthBot.Dialogs.Activities;
using YouthBot.Dialogs.Content;
using YouthBot.Dialogs.Language;

namespace YouthBot.Dialogs.Replies;

/// <summary>An article as a reply: the answer, its source and how fresh it is, and next steps as buttons.</summary>
public static class ArticleReply
{
    /// <summary>More next steps than this are a menu.</summary>
    private const int MostSteps = 2;

    /// <summary>The first, short answer, for who asks and with what is true in their region.</summary>
    /// <param name="article">The article.</param>
    /// <param name="setting">For whom, where and when.</param>
    /// <param name="also">The article that answers a second question of the same message.</param>
    public static Activity Answer(Article article, ReplySetting setting, Article? also = null)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(setting);
        var sentences = setting.Content.Sentences;
        CardAction[] wayOn = [.. also is null ? [] : Ask(also), .. article.More is null ? [] : Say(sentences.More)];
        if (article.IsStaleOn(setting.Today)) return Stale(article, setting, also is null ? [] : Ask(also));
        string?[] parts =
        [
            article.AnswerTo(setting.Asker),
            setting.Region.Local.GetValueOrDefault(article.Id),
            Provenance(article, sentences, setting.Today),
            also is null ? null : sentences.AlsoAsked.Fill(("button", Buttons.Label(also))),
        ];
        return Reply(article, parts, Feedback(wayOn, article, setting));
    }

    /// <summary>The rest of the answer; null when there is no more.</summary>
    public static Activity? More(Article article, ReplySetting setting)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(setting);
        if (article.More is null) return null;
        return article.IsStaleOn(setting.Today)
            ? Stale(article, setting, [])
            : Reply(article, [article.More, Provenance(article, setting.Content.Sentences, setting.Today)], Feedback([], article, setting));
    }

    /// <summary>Nobody has looked at the text for too long: the official page, and people, in its place.</summary>
    private static Activity Stale(Article article, ReplySetting setting, CardAction[] wayOn)
    {
        var sentences = setting.Content.Sentences;
        var region = setting.Region;
        var answer = article.OfficialSource is { } source
            ? sentences.StaleWithLink.Fill(("link", Linked(source)))
            : sentences.StaleWithoutLink;
        var contact = (region.Phone ?? region.Email ?? region.Website?.Host) is { } found
            ? sentences.AskRegion.Fill(("region", region.Name), ("contact", found))
            : sentences.AskSchool;
        return Reply(article, [$"{answer} {contact}"], [.. wayOn, Buttons.Say(sentences.TalkToHuman)]);
    }

    private static Activity Reply(Article article, IEnumerable<string?> parts, IEnumerable<CardAction> buttons) => Replies.Reply.Say(
        string.Join("\n\n", parts.OfType<string>()), new YouthBotData(ReplyKinds.Answer, article.Id), buttons);

    /// <summary>
    /// What matters most comes first, because a door may have room for three: a way on, a human, and “this is not it”, without which a
    /// wrong answer is a dead end.
    /// </summary>
    private static IEnumerable<CardAction> Feedback(CardAction[] wayOn, Article article, ReplySetting setting)
    {
        var sentences = setting.Content.Sentences;
        CardAction[] steps = [.. Steps(article, setting).DistinctBy(step => step.Title).Take(MostSteps)];
        CardAction[] first = wayOn.Length > 0 ? wayOn : [.. steps.Take(1)];
        return
        [
            .. first,
            Buttons.Say(sentences.TalkToHuman),
            Buttons.Say(sentences.NotHelpful),
            Buttons.Say(sentences.Helpful),
            .. steps.Except(first),
        ];
    }

    private static CardAction[] Ask(Article article) => [Buttons.Ask(article)];

    private static CardAction[] Say(string label) => [Buttons.Say(label)];

    /// <summary>“Checked” is only said of what a named human has checked.</summary>
    private static string Provenance(Article article, Sentences sentences, DateOnly today)
    {
        var sources = string.Join("; ", article.Sources.Select(source =>
            (source.IsUndatedCopy ? sentences.SourceItemCopy : sentences.SourceItem)
                .Fill(("read", Linked(source)), ("date", DutchTime.Say(source.SourceDate)))));
        var line = sentences.SourceLine.Fill(("sources", sources));
        if (article.Verified is { } verified)
            line += " " + sentences.CheckedBy.Fill(("by", verified.By), ("date", DutchTime.Say(verified.On)));
        if (article.ReviewIsOverdueOn(today)) line += " " + sentences.ReviewOverdue;
        return line;
    }

    private static string Linked(Source source) => source.Url is { } url ? $"[{source.Read}]({url.AbsoluteUri})" : source.Read;

    /// <summary>A coach is no step of its own: the way to a human stands under every reply.</summary>
    private static IEnumerable<CardAction> Steps(Article article, ReplySetting setting)
    {
        var content = setting.Content;
        foreach (var action in article.Actions)
        {
            switch (action)
            {
                case ArticleAction.ShowArticle show when content.Articles.TryGetValue(show.Id, out var target):
                    yield return Buttons.Ask(target);
                    break;
                case ArticleAction.StartDialog start when content.DialogButton(start.Id, setting.Today) is { } button:
                    yield return Buttons.Say(button);
                    break;
                case ArticleAction.OpenLink link:
                    yield return Buttons.Open(link.Title, link.Uri);
                    break;
            }
        }

        foreach (var id in article.Related)
        {
            if (content.Articles.TryGetValue(id, out var related)) yield return Buttons.Ask(related);
        }
    }
}
