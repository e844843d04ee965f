using YouthBot.Dialogs.Content.Reading;

namespace YouthBot.Dialogs.Content.Rules;

/// <summary>Plain words, and “je” to young people.</summary>
internal static class WordRules
{
    public static void Check(ContentDraft draft, ProblemList problems)
    {
        // the first time in a file is the time to explain a word; once is also enough to hear of it
        var told = new HashSet<(string File, string Word)>();
        foreach (var prose in draft.Prose)
        {
            foreach (var line in prose.Lines)
            {
                var words = PlainWords.Spaced(SpokenText.Of(line.Value));
                if (!prose.ForParentsOnly) CheckPoliteForm(words, line.Place, problems);
                foreach (var (hard, plain) in PlainWords.All)
                {
                    if (words.Contains(hard, StringComparison.Ordinal) && told.Add((line.Place.File, hard)))
                        problems.Add(ContentCodes.HardWord, line.Place, $"“{hard.Trim()}” is a hard word; write: {plain}.");
                }
            }
        }
    }

    private static void CheckPoliteForm(string words, Place place, ProblemList problems)
    {
        foreach (var polite in new[] { "u", "uw" })
        {
            if (words.Contains($" {polite} ", StringComparison.Ordinal))
                problems.Add(ContentCodes.PoliteForm, place,
                    $"“{polite}” speaks to a parent: write je or jouw, or make the audience of the article only ouder.");
        }
    }
}
