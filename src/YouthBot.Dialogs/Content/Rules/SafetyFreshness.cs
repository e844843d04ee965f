using YouthBot.Dialogs.Content.Reading;

namespace YouthBot.Dialogs.Content.Rules;

/// <summary>Safety replies never expire: past their review the bot says less, never nothing, and tells the administrator.</summary>
internal static class SafetyFreshness
{
    public static IEnumerable<ContentProblem> Overdue(ContentDraft draft, DateOnly today) => draft.Safety
        .Where(category => category.Category.ReviewIsOverdueOn(today))
        .Select(category => new ContentProblem(
            category.ReviewBy.File,
            category.ReviewBy.Line,
            ContentCodes.SafetyReviewOverdue.Id,
            $"Somebody should have looked at this category by {category.Category.ReviewBy:yyyy-MM-dd}: until then it only names 112 and 113.",
            ContentCodes.SafetyReviewOverdue.Severity));
}
