using YouthBot.Dialogs.Language;

namespace YouthBot.Dialogs.Content.Reading;

/// <summary>Reads rows of words that are looked for in a message: “slaap slecht”, “werk*”.</summary>
internal static class WordRows
{
    public static IReadOnlyList<IReadOnlyList<string>> Read(IEnumerable<Placed<string>> texts, WordReader words, ProblemList problems)
    {
        var rows = new List<IReadOnlyList<string>>();
        foreach (var text in texts)
        {
            IReadOnlyList<string> row = [.. text.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(word => Word(word, words))];
            if (row.Count > 0) rows.Add(row);
            else problems.Add(ContentCodes.NeverMatches, text.Place, $"“{text.Value}” has no letters or digits, so it is in no message: take it away.");
        }

        return rows;
    }

    /// <summary>The start of a word is read without chat spelling: it is no whole word.</summary>
    private static IEnumerable<string> Word(string word, WordReader words) =>
        word.EndsWith('*') ? WordReader.Plain.Read(word).Select(start => start + "*") : words.Read(word);
}
