using System.Text.RegularExpressions;
using YouthBot.Dialogs.Content.Reading;

namespace YouthBot.Dialogs.Content.Rules;

/// <summary>What articles name exists, and what they are written in is Markdown.</summary>
internal static partial class ArticleRules
{
    public static void Check(ContentDraft draft, ProblemList problems)
    {
        var named = draft.Articles.SelectMany(article => article.ArticlesNamed)
            .Concat(draft.Safety.Select(category => category.ArticleNamed).OfType<Placed<string>>())
            .Concat(draft.Regions.SelectMany(region => region.Local.Select(local => local.Article)))
            .Concat(draft.Check?.ArticlesNamed ?? [])
            .Concat(draft.Starters);
        foreach (var id in named.Where(id => !draft.ArticleFiles.ContainsKey(id.Value)))
            problems.Add(ContentCodes.UnknownArticle, id.Place, $"There is no article “{id.Value}”: mend the id, or write the article.");

        foreach (var article in draft.Articles)
        {
            foreach (var id in article.DialogsNamed.Where(id => !draft.DialogIds.Contains(id.Value)))
                problems.Add(ContentCodes.UnknownDialog, id.Place, $"There is no dialog “{id.Value}”: mend the id, or write the dialog.");
            foreach (var line in (Placed<string>[])[article.Title, .. article.Lines])
            {
                if (Html().Match(line.Value) is { Success: true } tag)
                    problems.Add(ContentCodes.RawHtml, line.Place, $"“{tag.Value}” is HTML: write it in Markdown.");
            }
        }
    }

    /// <summary>An address between angle brackets is Markdown.</summary>
    [GeneratedRegex(@"<(?!https?://)[a-z/!?][^>]*>?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Html();
}
