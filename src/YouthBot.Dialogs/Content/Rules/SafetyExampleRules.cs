using YouthBot.Dialogs.Content.Reading;

namespace YouthBot.Dialogs.Content.Rules;

/// <summary>The examples and checks of safety: enough of them, each in one place.</summary>
internal static class SafetyExampleRules
{
    private const int Fewest = 60;

    public static void Check(ContentDraft draft, ProblemList problems)
    {
        CheckTwice(draft, problems);
        // a small set of files to try things out with has no examples at all, and then nothing is learned
        if (draft.SafetyExamples.Count is 0) return;
        var counts = draft.SafetyExamples.Where(file => file.Cry is not null)
            .GroupBy(file => file.Cry!.Value.Category, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Sum(file => file.Lines.Count), StringComparer.Ordinal);
        foreach (var category in draft.Safety)
        {
            var count = counts.GetValueOrDefault(category.Category.Code);
            if (count < Fewest)
                problems.Add(ContentCodes.FewExamples, new Place($"safety/{category.Category.Code}.yaml", 1),
                    $"There are {count} examples of this category; from {Fewest} different ones the bot hears well.");
        }
    }

    /// <summary>An example in two files teaches two things at once, and a check that is an example too proves nothing.</summary>
    private static void CheckTwice(ContentDraft draft, ProblemList problems)
    {
        var first = new Dictionary<string, Place>(StringComparer.Ordinal);
        foreach (var line in draft.SafetyExamples.Concat(draft.SafetyChecks).SelectMany(file => file.Lines))
        {
            var key = string.Join(' ', draft.Words.Read(line.Value));
            if (key is "")
                problems.Add(ContentCodes.NeverMatches, line.Place,
                    $"“{line.Value}” has no letters or digits: there is nothing to hear in it, take it away.");
            else if (!first.TryAdd(key, line.Place))
                problems.Add(ContentCodes.ListedTwice, line.Place,
                    $"“{line.Value}” stands in {first[key].File}, line {first[key].Line}, too: keep it in one of them.");
        }
    }
}
