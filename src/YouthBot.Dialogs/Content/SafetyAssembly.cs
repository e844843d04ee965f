using YouthBot.Dialogs.Content.Reading;
using YouthBot.Dialogs.Learning;
using YouthBot.Dialogs.Safety;

namespace YouthBot.Dialogs.Content;

/// <summary>Makes the detector of safety of what was read without an error.</summary>
internal static class SafetyAssembly
{
    /// <summary>
    /// There are three times as many ordinary questions as cries, and they are easy: they count less. A harmless message that looks like a cry is
    /// what must be told apart, and counts most.
    /// </summary>
    private const float CryWeight = 1f;
    private const float HarmlessWeight = 2f;
    private const float PhrasingWeight = 0.5f;

    public static SafetyDetector Assemble(ContentDraft draft, DateOnly today, ModelMemory? memory)
    {
        // in the order of the codes, not of the files: when two are equally bad, someone's own life goes before all else
        var order = SafetyCategory.Codes.Index().ToDictionary(code => code.Item, code => code.Index, StringComparer.Ordinal);
        var categories = draft.Safety
            .OrderBy(category => order.GetValueOrDefault(category.Category.Code, int.MaxValue))
            .Select(category => Today(category.Category, draft, today));
        var classifier = draft.SafetyExamples.Exists(file => file is { Cry: not null, Lines.Count: > 0 })
            ? SafetyClassifier.Learn(Examples(draft), draft.Words, draft.StopWords, draft.SafetyLists, memory)
            : null;
        return new SafetyDetector(categories, draft.Words, classifier);
    }

    /// <summary>
    /// What the classifier learns from: the examples, and as ordinary messages the commands, the smalltalk, and the titles and phrasings of articles.
    /// Not those of an article that a safety category names, nor what the patterns hear: some of these are cries themselves.
    /// </summary>
    public static IEnumerable<SafetyExample> Examples(ContentDraft draft)
    {
        foreach (var file in draft.SafetyExamples)
        {
            SafetyGuess? cry = file.Cry is var (category, level) ? new SafetyGuess(category, level) : null;
            foreach (var line in file.Lines) yield return new SafetyExample(line.Value, cry, cry is null ? HarmlessWeight : CryWeight);
        }

        // “meer” alone asks for more, and one word is too little to tell it from “ik wil niet meer”
        foreach (var message in (string[])[.. draft.Commands?.Messages ?? [], .. draft.Smalltalk?.Messages ?? []])
            yield return new SafetyExample(message, null, HarmlessWeight);

        var phrases = new SafetyPhrases(draft.Safety.Select(category => category.Category));
        var named = draft.Safety.Select(category => category.Category.Article).ToHashSet(StringComparer.Ordinal);
        var questions = draft.Articles.Select(article => (Id: (string?)article.Article.Id, Text: article.Article.Title, Weight: HarmlessWeight))
            .Concat(draft.Phrasings.SelectMany(file => file.Lines, (file, line) => (Id: file.Article, Text: line.Value, Weight: PhrasingWeight)));
        foreach (var (_, text, weight) in questions.Where(question => question.Id is not { } id || !named.Contains(id)))
        {
            if (phrases.Hear(ClausedWords.Read(text, draft.Words)) is null) yield return new SafetyExample(text, null, weight);
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
