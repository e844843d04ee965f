using System.Collections.Frozen;

namespace YouthBot.Dialogs.Learning;

/// <summary>
/// The words that are known, to read a word that is not: as a known word with a typing error, or as a compound of two known words. Immutable.
/// </summary>
internal sealed class Lexicon
{
    /// <summary>Of shorter words too many are one letter apart: “baan” is not “baas”.</summary>
    private const int ShortestResembling = 5;

    /// <summary>From this length on, two typing errors still leave a word that is recognised.</summary>
    private const int LongWord = 8;

    private const int ShortestPart = 3;
    private const int ShortestCompound = 7;
    private const string Link = "s";

    private readonly FrozenDictionary<string, int> counts;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> known;
    private readonly IReadOnlySet<string> stopWords;
    private readonly (string Word, string Sound)[] words;

    /// <summary>
    /// Each long enough word under the hash of its spelling, of its sound, and of these without one letter, in the order of the hashes: words
    /// of which these meet are at most two letters apart (Garbe's symmetric deletion).
    /// </summary>
    private readonly (ulong Hash, int Word)[] nearby;

    public Lexicon(IEnumerable<IReadOnlyList<string>> texts, IReadOnlySet<string> stopWords)
    {
        this.stopWords = stopWords;
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in texts.SelectMany(text => text)) seen[word] = seen.GetValueOrDefault(word) + 1;
        counts = seen.ToFrozenDictionary(StringComparer.Ordinal);
        known = seen.Keys.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        words =
        [
            .. seen.Keys.Where(word => word.Length >= ShortestResembling && !stopWords.Contains(word)).Select(word => (word, DutchSound.Of(word))),
        ];
        nearby = [.. words.SelectMany((word, index) => Keys(word.Word, word.Sound).Select(hash => (hash, index)))];
        Array.Sort(nearby);
    }

    /// <summary>No word is known, and then no word is read as another.</summary>
    public static Lexicon Empty { get; } = new([], FrozenSet<string>.Empty);

    /// <summary>
    /// The known word that an unknown one resembles most, in sound or spelling; of equals the one that is used most. Null when there is none.
    /// </summary>
    public string? Resembling(string word)
    {
        if (word.Length < ShortestResembling || counts.ContainsKey(word)) return null;
        var sound = DutchSound.Of(word);
        var most = word.Length >= LongWord ? 2 : 1;
        string? best = null;
        var bestDistance = (Nearest: most, Spelling: int.MaxValue);
        foreach (var hash in Keys(word, sound))
        {
            for (var at = FirstAt(hash); at < nearby.Length && nearby[at].Hash == hash; at++)
            {
                var candidate = words[nearby[at].Word];
                var spelling = SpellingDistance.Between(word, candidate.Word);
                var distance = (Nearest: Math.Min(SpellingDistance.Between(sound, candidate.Sound), spelling), Spelling: spelling);
                var order = distance.CompareTo(bestDistance);
                if (order > 0 || (order == 0 && !IsBetter(candidate.Word, best))) continue;
                (best, bestDistance) = (candidate.Word, distance);
            }
        }

        return best;
    }

    /// <summary>The two known words that a compound is made of, cut where the shorter one is longest; null when it is none.</summary>
    public (string Head, string Tail)? Parts(string word)
    {
        if (word.Length < ShortestCompound) return null;
        (string Head, string Tail)? best = null;
        var longest = 0;
        for (var cut = ShortestPart; cut <= word.Length - ShortestPart; cut++)
        {
            if (KnownPart(word.AsSpan(cut)) is not { } tail || Head(word.AsSpan(0, cut)) is not { } head) continue;
            var shorter = Math.Min(head.Length, tail.Length);
            if (shorter > longest) (best, longest) = ((head, tail), shorter);
        }

        return best;
    }

    /// <summary>The known word that two words form when they are written together; null when there is none.</summary>
    public string? Joined(string first, string second)
    {
        var length = first.Length + second.Length;
        if (length < ShortestCompound || length > 100) return null;
        Span<char> joined = stackalloc char[length];
        first.CopyTo(joined);
        second.CopyTo(joined[first.Length..]);
        return known.TryGetValue(joined, out var word) ? word : null;
    }

    private string? Head(ReadOnlySpan<char> part) =>
        KnownPart(part) ?? (part.Length > ShortestPart + 1 && part.EndsWith(Link) ? KnownPart(part[..^1]) : null);

    private string? KnownPart(ReadOnlySpan<char> part) =>
        part.Length >= ShortestPart && known.TryGetValue(part, out var word) && !stopWords.Contains(word) ? word : null;

    private bool IsBetter(string word, string? than) =>
        than is null || counts[word] > counts[than] || (counts[word] == counts[than] && string.CompareOrdinal(word, than) < 0);

    private int FirstAt(ulong hash)
    {
        var (low, high) = (0, nearby.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (nearby[middle].Hash < hash) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private static HashSet<ulong> Keys(string word, string sound)
    {
        var hashes = new HashSet<ulong>(word.Length + sound.Length + 2);
        for (var left = 0; left <= word.Length; left++) hashes.Add(HashWithout(word, left));
        for (var left = 0; left <= sound.Length; left++) hashes.Add(HashWithout(sound, left));
        return hashes;
    }

    /// <summary>FNV-1a of a word without the letter at a place; of the whole word when there is no such place.</summary>
    private static ulong HashWithout(string word, int left)
    {
        var hash = 14695981039346656037;
        for (var i = 0; i < word.Length; i++)
        {
            if (i != left) hash = (hash ^ word[i]) * 1099511628211;
        }

        return hash;
    }
}
