using YouthBot.Dialogs.Content.Reading;

namespace YouthBot.Dialogs.Content.Rules;

/// <summary>Time passes: these are warnings, because a day must not break what worked the day before.</summary>
internal static class FreshnessRules
{
    public static void Check(ContentDraft draft, DateOnly today, ProblemList problems)
    {
        foreach (var draftArticle in draft.Articles)
        {
            var (article, header) = (draftArticle.Article, draftArticle.Header);
            if (article.ReviewIsOverdueOn(today))
                problems.Add(ContentCodes.ReviewOverdue, header.At("reviewBy"),
                    $"Somebody should have looked at this article by {article.ReviewBy:yyyy-MM-dd}: check it and move reviewBy.");
            if (article.IsValidOn(today)) continue;
            var key = article.ValidFrom > today ? "validFrom" : "validUntil";
            problems.Add(ContentCodes.NotValidToday, header.At(key),
                $"The article is left out today ({key}): mend the date, or take the article away.");
        }

        if (draft.Check is { } check && today > check.Words.ReviewBy)
            problems.Add(ContentCodes.ReviewOverdue, check.Map.At("reviewBy"),
                $"Somebody should have looked at these texts by {check.Words.ReviewBy:yyyy-MM-dd}: check them and move reviewBy.");

        foreach (var problem in SafetyFreshness.Overdue(draft, today)) problems.Add(problem);
    }
}
