using YouthBot.Dialogs.Content.Reading;

namespace YouthBot.Dialogs.Content.Rules;

/// <summary>What is good enough to develop with and not to be said to a young person.</summary>
internal static class ProductionRules
{
    private const int FewestPhrasings = 45;

    public static void Check(ContentDraft draft, ProblemList problems)
    {
        foreach (var (_, map, _, fictional, _) in draft.Regions)
        {
            foreach (var key in fictional)
                problems.Add(ContentCodes.Fictional, map.At(key.Value),
                    $"“{key.Value}” is made up: put the real value here and take the key out of “fictional”.");
        }

        foreach (var article in draft.Articles.Where(article => article.Article.Verified is null))
            problems.Add(ContentCodes.NotVerified, article.Header.At("verified"),
                "No named human has checked this article: let somebody check it and fill in verified.");

        if (draft.Check is { Words.Verified: null } check)
            problems.Add(ContentCodes.NotVerified, check.Map.At("verified"),
                "No named human has checked these texts: let somebody check them against the law and fill in verified.");

        if (draft is { HolidaysMap: { } holidays, Holidays.Verified: null })
            problems.Add(ContentCodes.HolidaysNotVerified, holidays.At("verified"),
                "No named human has compared these holidays with the official dates: let somebody do so and fill in verified.");

        foreach (var phrasings in draft.Phrasings.Where(phrasings => phrasings.Lines.Count is > 0 and < FewestPhrasings))
            problems.Add(ContentCodes.FewPhrasings, new Place(phrasings.File, 1),
                $"There are {phrasings.Lines.Count} phrasings here; from {FewestPhrasings} different ones the search learns well.");

        var used = UsedHelpLines(draft);
        foreach (var line in draft.PlacedHelpLines.Where(line => line.Value.IsUnsure && used.Contains(line.Value.Code)))
            problems.Add(ContentCodes.UnsureHelpLine, line.Place,
                $"The help line {line.Value.Code} is used but not confirmed: check its number and say so in “certainty”.");
    }

    private static HashSet<string> UsedHelpLines(ContentDraft draft)
    {
        var listed = draft.Safety.SelectMany(category => category.Levels).SelectMany(level => level.HelpLines).Select(code => code.Value);
        var written = draft.Prose.SelectMany(prose => prose.Lines).SelectMany(line => Placeholders.In(line.Value));
        return listed.Concat(written).ToHashSet(StringComparer.Ordinal);
    }
}
