using System.Collections.Frozen;
using System.Runtime.InteropServices;
using YouthBot.Dialogs.Language;
using YouthBot.Dialogs.Learning;

namespace YouthBot.Dialogs.Safety;

/// <summary>
/// Reads the features that tell a cry for help from an ordinary message: words and pieces of words as the search reads them, and the lists of
/// the editors as meanings. Which meanings stand together, in which order and beside which words says most: somebody close, violence and “me”. What is
/// denied (“ik word niet geslagen”) is told apart, and so are the length and the end of a message, by which a joke and a story differ from a cry. Pairs may
/// skip a word, so that “wil echt dood” is “wil gewoon dood”.
/// </summary>
internal sealed class SafetyFeatureReader
{
    private const float MeaningWeight = 1.5f;
    private const float PairWeight = 1f;
    private const float OrderWeight = 0.6f;
    private const float SkipWeight = 0.5f;
    private const float ApartWeight = 0.4f;
    private const float EndWeight = 0.6f;
    private const float DeniedWeight = 0.6f;
    private const float LengthWeight = 1f;

    /// <summary>How far apart two long words may stand to be a pair; nearer they are a pair anyhow, or skip a word.</summary>
    private const int NearestApart = 3;
    private const int FurthestApart = 7;

    /// <summary>So many words before what it denies “niet” may stand; right after it as well (“hij slaat niet”).</summary>
    private const int ReachOfNegation = 3;

    private static readonly FrozenSet<string> Negations =
        FrozenSet.Create(StringComparer.Ordinal, "niet", "geen", "nooit", "niemand", "niks", "nie", "ni", "nt", "not", "never", "no");

    /// <summary>How much a word beside a meaning counts, and one that stands one word further.</summary>
    private static readonly float[] Surroundings = [0.5f, 0.35f];

    /// <summary>The most words of a very short text, of a short one, and so on; what is longer than the last is long.</summary>
    private static readonly int[] Lengths = [3, 5, 8, 12, 18, 26];

    private static readonly ulong DeniedKey = Hash("niet");
    private static readonly ulong BeforeKey = Hash("voor");
    private static readonly ulong SkipKey = Hash("_");
    private static readonly ulong ApartKey = Hash("…");
    private static readonly ulong BeginKey = Hash("^");
    private static readonly ulong EndKey = Hash("$");
    private static readonly ulong LengthKey = Hash("#");

    private readonly FeatureReader words;
    private readonly SafetyPattern[] entries;
    private readonly int[] lists;
    private readonly ulong[] keys;
    private readonly PatternIndex index;

    public SafetyFeatureReader(FeatureReader words, SafetyLists lists)
    {
        this.words = words;
        entries = [.. lists.All.SelectMany(list => list.Entries)];
        this.lists = [.. lists.All.SelectMany((list, number) => Enumerable.Repeat(number, list.Entries.Count))];
        keys = [.. lists.All.Select(list => Hash(list.Name))];
        index = new PatternIndex(entries);
    }

    /// <summary>The features of a text.</summary>
    public List<Feature> Read(IReadOnlyList<string> text)
    {
        string[] row = [.. text];
        var stems = Array.ConvertAll(row, Stem.Of);
        var features = words.Read(text);
        AddLength(features, row.Length);
        AddEnds(features, stems);
        AddApart(features, stems);
        AddDenied(features, row, stems);
        var matches = Matches(row);
        AddSurroundings(features, stems, matches);
        AddMeanings(features, Meanings(row, matches));
        return features;
    }

    /// <summary>A cry has the length of a sentence; what is shorter is mostly an answer, what is longer mostly a story.</summary>
    private static void AddLength(List<Feature> features, int words)
    {
        var length = Array.FindIndex(Lengths, longest => words <= longest);
        features.Add(new Feature(Mix(LengthKey, (ulong)(length + 1)), FeatureKind.Meaning, LengthWeight));
    }

    /// <summary>How it begins and how it ends: “haha”, “for school”, “any more”.</summary>
    private static void AddEnds(List<Feature> features, Stem[] stems)
    {
        if (stems.Length < 2) return;
        features.Add(new Feature(Mix(stems[^1].Key, EndKey), FeatureKind.Pair, EndWeight));
        features.Add(new Feature(Mix(Mix(stems[^2].Key, stems[^1].Key), EndKey), FeatureKind.Pair, EndWeight));
        features.Add(new Feature(Mix(Mix(stems[0].Key, stems[1].Key), BeginKey), FeatureKind.Pair, EndWeight));
    }

    /// <summary>Pairs that skip a word, in their order; and pairs of long words that stand further apart, in any order.</summary>
    private static void AddApart(List<Feature> features, Stem[] stems)
    {
        for (var i = 0; i < stems.Length; i++)
        {
            if (i >= 2) features.Add(new Feature(Mix(Mix(stems[i - 2].Key, SkipKey), stems[i].Key), FeatureKind.Pair, SkipWeight));
            for (var j = Math.Max(0, i - FurthestApart); stems[i].IsLong && j <= i - NearestApart; j++)
            {
                if (!stems[j].IsLong) continue;
                var (low, high) = (Math.Min(stems[i].Key, stems[j].Key), Math.Max(stems[i].Key, stems[j].Key));
                features.Add(new Feature(Mix(Mix(low, ApartKey), high), FeatureKind.Pair, ApartWeight));
            }
        }
    }

    /// <summary>The words that a negation before them may deny.</summary>
    private static void AddDenied(List<Feature> features, string[] row, Stem[] stems)
    {
        for (var i = 0; i < row.Length; i++)
        {
            if (!Negations.Contains(row[i])) continue;
            for (var j = i + 1; j <= i + ReachOfNegation && j < row.Length; j++)
                features.Add(new Feature(Mix(DeniedKey, stems[j].Key), FeatureKind.Pair, DeniedWeight));
        }
    }

    /// <summary>Each list with the words beside what stands of it in the text: a blow with “mij” after it is another than one with “bal” after it.</summary>
    private void AddSurroundings(List<Feature> features, Stem[] stems, List<(int List, Range Place)> matches)
    {
        var seen = new HashSet<ulong>();
        foreach (var (list, place) in matches)
        {
            for (var at = place.Start.Value; at < place.End.Value; at++)
            {
                for (var away = -Surroundings.Length; away <= Surroundings.Length; away++)
                {
                    if (away is 0 || at + away < 0 || at + away >= stems.Length) continue;
                    var key = Mix(Mix(keys[list], (ulong)(away + Surroundings.Length)), stems[at + away].Key);
                    if (seen.Add(key)) features.Add(new Feature(key, FeatureKind.Pair, Surroundings[Math.Abs(away) - 1]));
                }
            }
        }
    }

    private void AddMeanings(List<Feature> features, List<Meaning> meanings)
    {
        for (var i = 0; i < meanings.Count; i++)
        {
            var one = meanings[i];
            var key = keys[one.List];
            features.Add(new Feature(key, FeatureKind.Meaning, MeaningWeight));
            if (one.IsDenied) features.Add(new Feature(Mix(key, DeniedKey), FeatureKind.Meaning, MeaningWeight));
            for (var j = i + 1; j < meanings.Count; j++)
            {
                var other = meanings[j];
                var otherKey = keys[other.List];
                features.Add(new Feature(Mix(key, otherKey), FeatureKind.Pair, PairWeight));
                if (one.First < other.Last) features.Add(new Feature(Mix(Mix(key, BeforeKey), otherKey), FeatureKind.Pair, OrderWeight));
                if (other.First < one.Last) features.Add(new Feature(Mix(Mix(otherKey, BeforeKey), key), FeatureKind.Pair, OrderWeight));
            }
        }
    }

    /// <summary>Where something of a list stands in the text, list after list in their own order.</summary>
    private List<(int List, Range Place)> Matches(string[] row)
    {
        var matches = new List<(int List, Range Place)>();
        var candidates = index.Candidates(row);
        for (var entry = PatternIndex.Next(candidates, 0); entry >= 0; entry = PatternIndex.Next(candidates, entry + 1))
        {
            foreach (var place in entries[entry].FindAll(row)) matches.Add((lists[entry], place));
        }

        return matches;
    }

    /// <summary>The lists of which something stands in the text.</summary>
    private static List<Meaning> Meanings(string[] row, List<(int List, Range Place)> matches)
    {
        var found = new List<Meaning>();
        var denies = Array.Exists(row, Negations.Contains);
        foreach (var (list, place) in matches)
        {
            var at = place.Start.Value;
            var denied = denies && IsDenied(row, place);
            if (found.Count > 0 && found[^1] is var last && last.List == list)
                found[^1] = new Meaning(list, Math.Min(last.First, at), Math.Max(last.Last, at), last.IsDenied && denied);
            else found.Add(new Meaning(list, at, at, denied));
        }

        return found;
    }

    private static bool IsDenied(string[] row, Range match)
    {
        var (start, end) = (match.Start.Value, match.End.Value);
        return (end < row.Length && Negations.Contains(row[end]))
            || Array.Exists(row[Math.Max(0, start - ReachOfNegation)..start], Negations.Contains);
    }

    private static ulong Mix(ulong one, ulong other) => ((one * 31) + other) * 0x9E3779B97F4A7C15;

    private static ulong Hash(string name)
    {
        // FNV-1a; the first character keeps the name of a list apart from every feature of a word
        var hash = 14695981039346656037;
        foreach (var letter in $"@{name}") hash = (hash ^ letter) * 1099511628211;
        return hash;
    }

    /// <summary>A list of which something stands in a text.</summary>
    /// <param name="List">Which list.</param>
    /// <param name="First">Where it stands first.</param>
    /// <param name="Last">Where it stands last.</param>
    /// <param name="IsDenied">Whether it is denied wherever it stands.</param>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Meaning(int List, int First, int Last, bool IsDenied);

    /// <summary>The stem of a word.</summary>
    /// <param name="Key">Its hash.</param>
    /// <param name="IsLong">Whether it is so long that it says something by itself.</param>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Stem(ulong Key, bool IsLong)
    {
        private const int Short = 3;

        public static Stem Of(string word)
        {
            var stem = DutchStemmer.Stem(word);
            return new Stem(Hash(stem), stem.Length > Short);
        }
    }
}
