namespace YouthBot.Dialogs.Scripts;

/// <summary>Finds a row of words in a message: in order, with at most two words between, none of which turns it round.</summary>
internal static class WordRow
{
    private const int Gap = 2;

    private static readonly HashSet<string> Turning = new(
        ["niet", "geen", "nooit", "zonder", "behalve", "haat", "stop", "stoppen", "weg"], StringComparer.Ordinal);

    public static bool IsIn(IReadOnlyList<string> row, IReadOnlyList<string> words) =>
        Enumerable.Range(0, words.Count).Any(at => Fits(row[0], words[at]) && RestFits(row, words, at + 1));

    /// <summary>Whether a word in the message, and not in the row, turns its meaning round: “alles behalve school”.</summary>
    public static bool IsTurned(IReadOnlyList<string> row, IReadOnlyList<string> words) =>
        words.Any(word => Turning.Contains(word) && !row.Contains(word, StringComparer.Ordinal));

    private static bool RestFits(IReadOnlyList<string> row, IReadOnlyList<string> words, int from)
    {
        foreach (var wanted in row.Skip(1))
        {
            var at = from;
            while (at < words.Count && at - from <= Gap && !Fits(wanted, words[at]) && !Turning.Contains(words[at])) at++;
            if (at >= words.Count || !Fits(wanted, words[at])) return false;
            from = at + 1;
        }

        return true;
    }

    private static bool Fits(string wanted, string word) =>
        wanted.EndsWith('*') ? word.StartsWith(wanted[..^1], StringComparison.Ordinal) : word == wanted;
}
