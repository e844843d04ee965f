using System.Collections.Frozen;

namespace YouthBot.Dialogs.Safety;

/// <summary>
/// Tells which of many patterns may match a message, by one look at each word. Every match of a pattern holds one of a few words, its anchor: a
/// message without any of them need not be tried. It never leaves out a pattern that matches. Immutable.
/// </summary>
internal sealed class PatternIndex
{
    private readonly FrozenDictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> whole;
    private readonly FrozenDictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> prefixes;
    private readonly int[] prefixLengths;
    private readonly int count;

    public PatternIndex(IReadOnlyList<SafetyPattern> patterns)
    {
        count = patterns.Count;
        var anchors = new PatternAnchors(patterns);
        var words = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var beginnings = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var pattern = 0; pattern < count; pattern++)
        {
            foreach (var word in anchors.Of(patterns[pattern])) Own(word.IsPrefix ? beginnings : words, word.Text, pattern);
        }

        whole = Lookup(words);
        prefixes = Lookup(beginnings);
        prefixLengths = [.. beginnings.Keys.Select(word => word.Length).Distinct().Order()];
    }

    /// <summary>For each pattern whether it may match these words.</summary>
    public bool[] Candidates(IReadOnlyList<string> words)
    {
        var candidates = new bool[count];
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i].AsSpan();
            if (whole.TryGetValue(word, out var owners)) Mark(candidates, owners);
            foreach (var length in prefixLengths)
            {
                if (length > word.Length) break;
                if (prefixes.TryGetValue(word[..length], out owners)) Mark(candidates, owners);
            }
        }

        return candidates;
    }

    /// <summary>The next pattern that may match, from a place on; -1 when there is none. Nearly all of thousands may not.</summary>
    public static int Next(ReadOnlySpan<bool> candidates, int from)
    {
        var next = candidates[from..].IndexOf(true);
        return next < 0 ? -1 : from + next;
    }

    private static void Mark(bool[] candidates, int[] owners)
    {
        foreach (var owner in owners) candidates[owner] = true;
    }

    private static void Own(Dictionary<string, List<int>> owners, string word, int pattern)
    {
        if (!owners.TryGetValue(word, out var patterns)) owners.Add(word, patterns = []);
        if (patterns.Count is 0 || patterns[^1] != pattern) patterns.Add(pattern);
    }

    private static FrozenDictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> Lookup(Dictionary<string, List<int>> owners) => owners
        .ToFrozenDictionary(word => word.Key, word => word.Value.ToArray(), StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();
}
