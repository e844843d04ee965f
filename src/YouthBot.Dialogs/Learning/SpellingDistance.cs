namespace YouthBot.Dialogs.Learning;

/// <summary>
/// How many typing errors lie between two words: a letter too many, too few, another one, or two neighbours that changed places (optimal
/// string alignment).
/// </summary>
internal static class SpellingDistance
{
    private const int LongestWord = 100;

    public static int Between(string first, string second)
    {
        if (first.Length > LongestWord || second.Length > LongestWord) return LongestWord;
        var width = second.Length + 1;
        // three rows: two letters that changed places look back two rows
        Span<int> rows = stackalloc int[3 * width];
        for (var j = 0; j < width; j++) rows[j] = j;
        for (var i = 1; i <= first.Length; i++)
        {
            var now = rows.Slice(i % 3 * width, width);
            var above = rows.Slice((i - 1) % 3 * width, width);
            var twoAbove = rows.Slice((i + 1) % 3 * width, width);
            now[0] = i;
            for (var j = 1; j < width; j++)
            {
                var change = first[i - 1] == second[j - 1] ? 0 : 1;
                now[j] = Math.Min(Math.Min(above[j], now[j - 1]) + 1, above[j - 1] + change);
                if (i > 1 && j > 1 && first[i - 1] == second[j - 2] && first[i - 2] == second[j - 1])
                    now[j] = Math.Min(now[j], twoAbove[j - 2] + 1);
            }
        }

        return rows[(first.Length % 3 * width) + second.Length];
    }
}
