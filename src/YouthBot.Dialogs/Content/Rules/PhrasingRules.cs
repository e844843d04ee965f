using YouthBot.Dialogs.Content.Reading;

namespace YouthBot.Dialogs.Content.Rules;

/// <summary>Phrasings lead to exactly one article.</summary>
internal static class PhrasingRules
{
    public static void Check(ContentDraft draft, ProblemList problems)
    {
        var first = new Dictionary<string, (string File, Place Place)>(StringComparer.Ordinal);
        foreach (var phrasings in draft.Phrasings)
        {
            if (phrasings.Article is { } id && !draft.ArticleFiles.ContainsKey(id))
                problems.Add(ContentCodes.PhrasingsWithoutArticle, new Place(phrasings.File, 1),
                    $"There is no article “{id}”: name this file after an article.");
            foreach (var line in phrasings.Lines) CheckLine(line, phrasings.File, first, draft, problems);
        }

        var asked = draft.Phrasings
            .Where(phrasings => phrasings.Lines is not [])
            .Select(phrasings => phrasings.Article)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var article in draft.Articles.Where(article => !asked.Contains(article.Article.Id)))
            problems.Add(ContentCodes.ArticleWithoutPhrasings, new Place(article.File, 1),
                $"Nobody finds this article by its title alone: write phrasings/{article.Article.Id}.txt.");
    }

    private static void CheckLine(
        Placed<string> line, string file, Dictionary<string, (string File, Place Place)> first, ContentDraft draft, ProblemList problems)
    {
        var key = string.Join(' ', draft.Words.Read(line.Value));
        if (key is "")
            problems.Add(ContentCodes.NeverMatches, line.Place,
                $"“{line.Value}” has no letters or digits, so nobody can ask it: take it away.");
        else if (!first.TryAdd(key, (file, line.Place)) && first[key].File != file)
            problems.Add(ContentCodes.PhrasingTwice, line.Place,
                $"“{line.Value}” stands in {first[key].File}, line {first[key].Place.Line}, too: keep it in one of them.");
    }
}
