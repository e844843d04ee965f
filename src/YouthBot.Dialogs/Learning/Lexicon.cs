using System.Collections.Frozen;
using System.Runtime.InteropServices;

namespace YouthBot.Dialogs.Learning;

/// <summary>
/// The words that are known, to read a word that is not: as a known word with a typing error, or as a compound of two known words. Immutable.
/// </summary>
internal sealed class Lexicon : ILearned<Lexicon>
{
    /// <summary>Of shorter words too many are one letter apart: “baan” is not “baas”.</summary>
    private const int ShortestResembling = 5;

    /// <summary>From this length on, two typing errors still leave a word that is recognised.</summary>
    private const int LongWord = 8;

    /// <summary>There are 15 000 words in the lessons of safety; beyond this many, the last would not be found from a misspelling.</summary>
    private const int MostResembled = ushort.MaxValue + 1;

    private const int ShortestPart = 3;
    private const int ShortestCompound = 7;
    private const string Link = "s";

    private readonly KnownWord[] words;

    /// <summary>Where each word stands in <see cref="words"/>.</summary>
    private readonly Dictionary<string, int> known;

    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> knownParts;

    /// <summary>
    /// Each long enough word under the hash of its spelling, of its sound, and of these without one letter, in the order of the hashes: words
    /// of which these meet are at most two letters apart (Garbe's symmetric deletion).
    /// </summary>
    private readonly (uint[] Hashes, ushort[] Words) nearby;

    /// <param name="texts">The words of each text.</param>
    /// <param name="stopWords">Words that say little: no other word is read as one of these.</param>
    public Lexicon(IEnumerable<IReadOnlyList<string>> texts, IReadOnlySet<string> stopWords)
        : this([.. texts.SelectMany(text => text).CountBy(word => word).Select(word => new KnownWord(word.Key, word.Value, stopWords.Contains(word.Key)))])
    {
    }

    private Lexicon(KnownWord[] words)
        : this(words, Nearby(words))
    {
    }

    private Lexicon(KnownWord[] words, (uint[] Hashes, ushort[] Words) nearby)
    {
        this.words = words;
        this.nearby = nearby;
        known = words.Index().ToDictionary(word => word.Item.Text, word => word.Index, StringComparer.Ordinal);
        knownParts = known.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>No word is known, and then no word is read as another.</summary>
    public static Lexicon Empty { get; } = new([], FrozenSet<string>.Empty);

    /// <inheritdoc/>
    public static Lexicon Read(BinaryReader reader)
    {
        var read = new KnownWord[reader.ReadInt32()];
        for (var i = 0; i < read.Length; i++) read[i] = new KnownWord(reader.ReadString(), reader.ReadInt32(), reader.ReadBoolean());
        var hashes = new uint[reader.ReadInt32()];
        var wordsOf = new ushort[hashes.Length];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(hashes.AsSpan()));
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(wordsOf.AsSpan()));
        return new Lexicon(read, (hashes, wordsOf));
    }

    /// <inheritdoc/>
    public void Write(BinaryWriter writer)
    {
        writer.Write(words.Length);
        foreach (var word in words)
        {
            writer.Write(word.Text);
            writer.Write(word.Count);
            writer.Write(word.IsStopWord);
        }

        writer.Write(nearby.Hashes.Length);
        writer.Write(MemoryMarshal.AsBytes(nearby.Hashes.AsSpan()));
        writer.Write(MemoryMarshal.AsBytes(nearby.Words.AsSpan()));
    }

    /// <summary>
    /// The known word that an unknown one resembles most, in sound or spelling; of equals the one that is used most. Null when there is none.
    /// </summary>
    public string? Resembling(string word)
    {
        if (word.Length < ShortestResembling || known.ContainsKey(word)) return null;
        var sound = DutchSound.Of(word);
        var most = word.Length >= LongWord ? 2 : 1;
        KnownWord? best = null;
        var bestDistance = (Nearest: most, Spelling: int.MaxValue);
        foreach (var hash in Keys(word, sound))
        {
            for (var at = FirstAt(hash); at < nearby.Hashes.Length && nearby.Hashes[at] == hash; at++)
            {
                var candidate = words[nearby.Words[at]];
                var spelling = SpellingDistance.Between(word, candidate.Text);
                var distance = (Nearest: Math.Min(SpellingDistance.Between(sound, DutchSound.Of(candidate.Text)), spelling), Spelling: spelling);
                var order = distance.CompareTo(bestDistance);
                if (order > 0 || (order == 0 && !IsBetter(candidate, best))) continue;
                (best, bestDistance) = (candidate, distance);
            }
        }

        return best?.Text;
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
        return knownParts.TryGetValue(joined, out var at) ? words[at].Text : null;
    }

    private string? Head(ReadOnlySpan<char> part) =>
        KnownPart(part) ?? (part.Length > ShortestPart + 1 && part.EndsWith(Link) ? KnownPart(part[..^1]) : null);

    private string? KnownPart(ReadOnlySpan<char> part) =>
        part.Length >= ShortestPart && knownParts.TryGetValue(part, out var at) && words[at] is { IsStopWord: false } word ? word.Text : null;

    private static bool IsBetter(KnownWord word, KnownWord? than) =>
        than is not { } other || word.Count > other.Count || (word.Count == other.Count && string.CompareOrdinal(word.Text, other.Text) < 0);

    private static (uint[] Hashes, ushort[] Words) Nearby(KnownWord[] words)
    {
        var all = new List<(uint Hash, ushort Word)>();
        foreach (var (index, word) in words.Take(MostResembled).Index())
        {
            if (word is { IsStopWord: false, Text.Length: >= ShortestResembling })
                all.AddRange(Keys(word.Text, DutchSound.Of(word.Text)).Select(hash => (hash, (ushort)index)));
        }

        all.Sort();
        return ([.. all.Select(one => one.Hash)], [.. all.Select(one => one.Word)]);
    }

    private int FirstAt(uint hash)
    {
        var (low, high) = (0, nearby.Hashes.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (nearby.Hashes[middle] < hash) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private static HashSet<uint> Keys(string word, string sound)
    {
        var hashes = new HashSet<uint>(word.Length + sound.Length + 2);
        for (var left = 0; left <= word.Length; left++) hashes.Add(HashWithout(word, left));
        for (var left = 0; left <= sound.Length; left++) hashes.Add(HashWithout(sound, left));
        return hashes;
    }

    /// <summary>
    /// FNV-1a of a word without the letter at a place, of the whole word when there is no such place, folded in two: words of which these meet by chance are
    /// still compared.
    /// </summary>
    private static uint HashWithout(string word, int left)
    {
        var hash = 14695981039346656037;
        for (var i = 0; i < word.Length; i++)
        {
            if (i != left) hash = (hash ^ word[i]) * 1099511628211;
        }

        return (uint)(hash ^ (hash >> 32));
    }

    /// <summary>A word that is known.</summary>
    /// <param name="Text">The word.</param>
    /// <param name="Count">How often it was read.</param>
    /// <param name="IsStopWord">Whether it says too little to be meant by another word.</param>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct KnownWord(string Text, int Count, bool IsStopWord);
}
