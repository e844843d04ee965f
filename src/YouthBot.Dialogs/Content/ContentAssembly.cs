using System.Collections.Frozen;
using YouthBot.Dialogs.Content.Reading;
using YouthBot.Dialogs.Content.Rules;
using YouthBot.Dialogs.Learning;
using YouthBot.Dialogs.Safety;
using YouthBot.Dialogs.Search;

namespace YouthBot.Dialogs.Content;

/// <summary>Makes the set of what was read without an error.</summary>
internal static class ContentAssembly
{
    public static ContentSet Assemble(ContentDraft draft, SafetyDetector safety, string version, DateOnly today, ModelMemory? memory)
    {
        var articles = ValidArticles(draft, today);
        return new ContentSet
        {
            Version = version,
            Articles = articles,
            Regions = draft.Regions.ToFrozenDictionary(region => region.Region.Id, region => region.Region, StringComparer.Ordinal),
            HelpLines = draft.HelpLines,
            Sentences = draft.Sentences!,
            Dialogs = draft.Dialogs.ToFrozenDictionary(dialog => dialog.Dialog.Id, dialog => dialog.Dialog, StringComparer.Ordinal),
            CheckIns = draft.CheckIns.ToFrozenDictionary(year => year.Template.Id, year => year.Template, StringComparer.Ordinal),
            Holidays = draft.Holidays,
            DialogWords = draft.DialogWords!,
            PlanWords = draft.PlanWords!,
            Check = draft.Check!.Words,
            DeskWords = draft.DeskWords!,
            MoveWords = draft.MoveWords!,
            Canned = [.. draft.Canned.OrderBy(answer => answer.Title, StringComparer.Ordinal)],
            Tags = [.. draft.Tags],
            Commands = draft.Commands!,
            Smalltalk = draft.Smalltalk!,
            Starters = [.. draft.Starters.Where(id => articles.ContainsKey(id.Value)).Select(id => articles[id.Value])],
            Words = draft.Words,
            LazySearch = new Lazy<SearchIndex>(() => BuildSearch(draft, articles, memory)),
            Safety = safety,
            SafetyOverdue = [.. SafetyFreshness.Overdue(draft, today)],
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

    private static SearchIndex BuildSearch(ContentDraft draft, FrozenDictionary<string, Article> articles, ModelMemory? memory)
    {
        // read when the search learns from them, and not when it remembers
        var phrasings = draft.Phrasings.ToLookup(file => file.Article, StringComparer.Ordinal);
        var documents = draft.Articles
            .Where(article => articles.ContainsKey(article.Article.Id))
            .OrderBy(article => article.Article.Id, StringComparer.Ordinal)
            .Select(article => new SearchDocument(article.Article.Id, article.Article.Title, Lines(article.Article.Id))
            {
                Sentences = SpokenSentences.In(article.Lines).Select(sentence => sentence.Value),
            });
        return SearchIndex.Build(documents, Lines(null), draft.Words, draft.StopWords, draft.Synonyms, memory);

        IEnumerable<string> Lines(string? article) => phrasings[article].SelectMany(file => file.Lines).Select(line => line.Value);
    }
}
