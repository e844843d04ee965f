namespace YouthBot.Dialogs.Content.Rules;

/// <summary>How much two texts are the same: the share of all their three-letter pieces that both have (Jaccard), 0..1.</summary>
internal static class Trigrams
{
    public static HashSet<string> Of(string words)
    {
        var bordered = $" {words} ";
        var pieces = new HashSet<string>(bordered.Length, StringComparer.Ordinal);
        for (var i = 0; i + 3 <= bordered.Length; i++) pieces.Add(bordered.Substring(i, 3));
        return pieces;
    }

    public static double Shared(HashSet<string> one, HashSet<string> other)
    {
        if (one.Count + other.Count == 0) return 0;
        var (small, large) = one.Count < other.Count ? (one, other) : (other, one);
        var both = 0;
        foreach (var piece in small)
        {
            if (large.Contains(piece)) both++;
        }

        return (double)both / (one.Count + other.Count - both);
    }
}
