namespace YouthBot.Dialogs.Content.Rules;

/// <summary>How much two texts are the same: the share of all their three-letter pieces that both have (Jaccard), 0..1.</summary>
internal static class Trigrams
{
    /// <summary>The different pieces of a text, in order. Three letters fit in one number, which compares faster than a text.</summary>
    public static ulong[] Of(string words)
    {
        var bordered = $" {words} ";
        var pieces = new SortedSet<ulong>();
        for (var i = 0; i + 3 <= bordered.Length; i++)
            pieces.Add(((ulong)bordered[i] << 32) | ((ulong)bordered[i + 1] << 16) | bordered[i + 2]);
        return [.. pieces];
    }

    public static double Shared(ulong[] one, ulong[] other)
    {
        if (one.Length + other.Length == 0) return 0;
        var (both, i, j) = (0, 0, 0);
        while (i < one.Length && j < other.Length)
        {
            if (one[i] == other[j]) both++;
            // both move on when they are equal
            var (a, b) = (one[i], other[j]);
            if (a <= b) i++;
            if (b <= a) j++;
        }

        return (double)both / (one.Length + other.Length - both);
    }
}
