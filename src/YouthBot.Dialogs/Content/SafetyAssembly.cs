using YouthBot.Dialogs.Content.Reading;
using YouthBot.Dialogs.Learning;
using YouthBot.Dialogs.Safety;

namespace YouthBot.Dialogs.Content;

/// <summary>Makes the detector of safety of what was read without an error.</summary>
internal static class SafetyAssembly
{
    /// <summary>
    /// A harmless message that looks like a cry teaches more than an ordinary question; a cry more than either, or the many questions would drown them.
    /// </summary>
    private const float CryWeight = 2f;
    private const float HarmlessWeight = 4f;

    public static SafetyDetector Assemble(ContentDraft draft, DateOnly today, ModelMemory? memory)
    {
        // in the order of the codes, not of the files: when two are equally bad, someone's own life goes before all else
        var order = SafetyCategory.Codes.Index().ToDictionary(code => code.Item, code => code.Index, StringComparer.Ordinal);
        var categories = draft.Safety
            .OrderBy(category => order.GetValueOrDefault(category.Category.Code, int.MaxValue))
            .Select(category => Today(category.Category, draft, today));
        var examples = Examples(draft).ToList();
        var classifier = examples.Exists(example => example.Cry is not null)
            ? SafetyClassifier.Learn(examples, draft.Words, draft.StopWords, draft.SafetyLists, memory)
            : null;
        return new SafetyDetector(categories, draft.Words, classifier);
    }

    /// <summary>
    /// What the classifier learns from: the examples, and as ordinary messages the phrasings too. Not those of an article that a safety category
    /// names: some of these are cries themselves.
    /// </summary>
    public static IEnumerable<SafetyExample> Examples(ContentDraft draft)
    {
        foreach (var file in draft.SafetyExamples)
        {
            SafetyGuess? cry = file.Cry is var (category, level) ? new SafetyGuess(category, level) : null;
            foreach (var line in file.Lines) yield return new SafetyExample(line.Value, cry, cry is null ? HarmlessWeight : CryWeight);
        }

        var named = draft.Safety.Select(category => category.Category.Article).ToHashSet(StringComparer.Ordinal);
        foreach (var phrasings in draft.Phrasings.Where(phrasings => phrasings.Article is not { } id || !named.Contains(id)))
        {
            foreach (var line in phrasings.Lines) yield return new SafetyExample(line.Value, null);
        }
    }

    /// <summary>
    /// Safety never expires: a category that nobody looked at in time is still heard, and answered with the sentence whose two numbers do not change.
    /// </summary>
    private static SafetyCategory Today(SafetyCategory category, ContentDraft draft, DateOnly today)
    {
        if (category.Article is { } id && !draft.Articles.Exists(article => article.Article.Id == id && article.Article.IsValidOn(today)))
            category = category with { Article = null };
        return category.ReviewIsOverdueOn(today)
            ? category with { Levels = category.Levels.ToDictionary(level => level.Key, level => Overdue(level.Value, draft.Sentences!)) }
            : category;
    }

    private static SafetyResponse Overdue(SafetyResponse response, Sentences sentences) =>
        response with { HelpLines = ["112", "113"], Reply = sentences.SafetyOverdue };
}
