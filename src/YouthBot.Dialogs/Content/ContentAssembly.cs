using System.Collections.Frozen;
using YouthBot.Dialogs.Content.Reading;
using YouthBot.Dialogs.Safety;
using YouthBot.Dialogs.Search;

namespace YouthBot.Dialogs.Content;

/// <summary>Makes the set of what was read without an error.</summary>
internal static class ContentAssembly
{
    public static ContentSet Assemble(ContentDraft draft, string version, DateOnly today)
    {
        var articles = ValidArticles(draft, today);
        return new ContentSet
        {
            Version = version,
            Articles = articles,
            Regions = draft.Regions.ToFrozenDictionary(region => region.Region.Id, region => region.Region, StringComparer.Ordinal),
            HelpLines = draft.HelpLines,
            Sentences = draft.Sentences!,
            Commands = draft.Commands!,
            Smalltalk = draft.Smalltalk!,
            Words = draft.Words,
            Search = BuildSearch(draft, articles),
            Safety = new SafetyDetector(draft.Safety.Select(category => WithValidArticle(category.Category, articles)), draft.Words),
        };
    }

    /// <summary>An article that is not valid today is nowhere: not found, not offered, not named.</summary>
    private static FrozenDictionary<string, Article> ValidArticles(ContentDraft draft, DateOnly today)
    {
        var valid = draft.Articles.Select(article => article.Article).Where(article => article.IsValidOn(today)).ToList();
        var ids = valid.Select(article => article.Id).ToHashSet(StringComparer.Ordinal);
        return valid.ToFrozenDictionary(
            article => article.Id,
            article => article with
            {
                Related = [.. article.Related.Where(ids.Contains)],
                Actions = [.. article.Actions.Where(action => action is not ArticleAction.ShowArticle show || ids.Contains(show.Id))],
            },
            StringComparer.Ordinal);
    }

    private static SafetyCategory WithValidArticle(SafetyCategory category, FrozenDictionary<string, Article> articles) =>
        category.Article is { } id && !articles.ContainsKey(id) ? category with { Article = null } : category;

    private static SearchIndex BuildSearch(ContentDraft draft, FrozenDictionary<string, Article> articles)
    {
        var phrasings = draft.Phrasings
            .SelectMany(file => file.Lines, (file, line) => (file.Article, line.Value))
            .ToLookup(phrasing => phrasing.Article, phrasing => phrasing.Value, StringComparer.Ordinal);
        var documents = articles.Values
            .OrderBy(article => article.Id, StringComparer.Ordinal)
            .Select(article => new SearchDocument(article.Id, article.Title, [.. phrasings[article.Id]]));
        return SearchIndex.Build(documents, phrasings[null], draft.Words, draft.StopWords);
    }
}
