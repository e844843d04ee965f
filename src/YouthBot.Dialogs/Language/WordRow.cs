namespace YouthBot.Dialogs.Language;

/// <summary>Finds a row of words in a message.</summary>
internal static class WordRow
{
    private const int Gap = 2;

    private static readonly HashSet<string> Turning = new(
        ["niet", "geen", "nooit", "zonder", "behalve", "haat", "stop", "stoppen", "weg"], StringComparer.Ordinal);

    private static readonly HashSet<string> DenyingBefore = new(["niet", "geen", "nooit", "zonder"], StringComparer.Ordinal);

    private static readonly HashSet<string> DenyingAfter = new(["niet", "nooit"], StringComparer.Ordinal);

    /// <summary>These stand between words without naming anything else: “slaap <b>echt heel</b> slecht”, “<b>al weken</b> alleen”.</summary>
    private static readonly HashSet<string> Light = new(
        (
            "ik het er toch dan ook al nog nu even best wel zo heel erg echt super te vaak soms altijd steeds meestal eigenlijk gewoon "
            + "een beetje bijna meer de laatste tijd weken dagen maanden jaren").Split(' '),
        StringComparer.Ordinal);

    /// <summary>
    /// Whether the words are there in order, with at most two words between, none of which turns it round: one message answers one question.
    /// </summary>
    public static bool IsIn(IReadOnlyList<string> row, IReadOnlyList<string> words) =>
        Enumerable.Range(0, words.Count).Any(at => Fits(row[0], words[at]) && End(row, words, at + 1, IsShortGap) is not null);

    /// <summary>
    /// Whether somebody says the row of themselves, anywhere in a story: nothing else is named between its words, and it is not denied. “Ik heb
    /// geen ruzie met vrienden” says neither “geen vrienden” nor “ruzie”.
    /// </summary>
    public static bool IsSaid(IReadOnlyList<string> row, IReadOnlyList<string> words) => Enumerable.Range(0, words.Count).Any(at =>
        Fits(row[0], words[at]) && End(row, words, at + 1, IsLightGap) is { } end && !IsDenied(words, at, end));

    /// <summary>Whether a word in the message, and not in the row, turns its meaning round: “alles behalve school”.</summary>
    public static bool IsTurned(IReadOnlyList<string> row, IReadOnlyList<string> words) =>
        words.Any(word => Turning.Contains(word) && !row.Contains(word, StringComparer.Ordinal));

    /// <summary>Where the row ends, after its last word; null when the rest of it is not there.</summary>
    private static int? End(IReadOnlyList<string> row, IReadOnlyList<string> words, int from, Func<string, int, bool> mayStandBetween)
    {
        foreach (var wanted in row.Skip(1))
        {
            var at = from;
            while (at < words.Count && !Fits(wanted, words[at]) && mayStandBetween(words[at], at - from)) at++;
            if (at >= words.Count || !Fits(wanted, words[at])) return null;
            from = at + 1;
        }

        return from;
    }

    private static bool IsShortGap(string word, int passed) => passed < Gap && !Turning.Contains(word);

    private static bool IsLightGap(string word, int passed) => Light.Contains(word);

    private static bool IsDenied(IReadOnlyList<string> words, int from, int to)
    {
        while (from > 0 && Light.Contains(words[from - 1])) from--;
        while (to < words.Count && Light.Contains(words[to])) to++;
        return (from > 0 && DenyingBefore.Contains(words[from - 1])) || (to < words.Count && DenyingAfter.Contains(words[to]));
    }

    private static bool Fits(string wanted, string word) =>
        wanted.EndsWith('*') ? word.StartsWith(wanted[..^1], StringComparison.Ordinal) : word == wanted;
}
