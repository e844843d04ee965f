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
        // a word in many patterns is a common one (“ik”, “niet”): it would let too many through
        var uses = patterns.SelectMany(pattern => pattern.Root.Words).CountBy(word => word.Text, StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);
        // never null: a pattern that may match no word at all cannot be read
        var owners = patterns
            .SelectMany((pattern, index) => pattern.Root.Anchor(word => uses[word.Text])!.Select(word => (Word: word, Index: index)))
            .ToList();
        whole = Lookup(owners.Where(owner => !owner.Word.IsPrefix));
        prefixes = Lookup(owners.Where(owner => owner.Word.IsPrefix));
        prefixLengths = [.. owners.Where(owner => owner.Word.IsPrefix).Select(owner => owner.Word.Text.Length).Distinct().Order()];
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

    private static FrozenDictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> Lookup(
        IEnumerable<(PatternNode.Word Word, int Index)> owners) => owners
        .GroupBy(owner => owner.Word.Text, owner => owner.Index, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.Distinct().ToArray(), StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();
}
