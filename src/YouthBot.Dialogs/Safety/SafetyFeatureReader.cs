using System.Collections.Frozen;
using YouthBot.Dialogs.Language;
using YouthBot.Dialogs.Learning;

namespace YouthBot.Dialogs.Safety;

/// <summary>
/// Reads the features that tell a cry for help from an ordinary message: words and pieces of words as the search reads them, and the lists of
/// the editors as meanings. Which meanings stand together says most: somebody close, violence and “me”. A meaning that is denied (“ik word niet
/// geslagen”) is told apart, whatever word it was said with; and pairs that skip a word, so that “wil echt dood” is “wil gewoon dood”.
/// </summary>
internal sealed class SafetyFeatureReader
{
    private const float MeaningWeight = 1.5f;
    private const float PairWeight = 1f;
    private const float SkipWeight = 0.5f;

    /// <summary>So many words before what it denies “niet” may stand; right after it as well (“hij slaat niet”).</summary>
    private const int ReachOfNegation = 3;

    private static readonly FrozenSet<string> Negations =
        FrozenSet.Create(StringComparer.Ordinal, "niet", "geen", "nooit", "niemand", "niks", "nie", "ni", "nt", "not", "never", "no");

    private static readonly ulong DeniedKey = Hash("niet");

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

    /// <summary>The features of a text, each once.</summary>
    public List<Feature> Read(IReadOnlyList<string> text)
    {
        string[] row = [.. text];
        var features = words.Read(text);
        AddSkips(features, row);
        var meanings = Meanings(row);
        for (var i = 0; i < meanings.Count; i++)
        {
            var (list, denied) = meanings[i];
            features.Add(new Feature(keys[list], FeatureKind.Meaning, MeaningWeight));
            if (denied) features.Add(new Feature(Mix(keys[list], DeniedKey), FeatureKind.Meaning, MeaningWeight));
            for (var j = i + 1; j < meanings.Count; j++)
                features.Add(new Feature(Mix(keys[list], keys[meanings[j].List]), FeatureKind.Pair, PairWeight));
        }

        return features;
    }

    private static void AddSkips(List<Feature> features, string[] row)
    {
        var stems = Array.ConvertAll(row, DutchStemmer.Stem);
        for (var i = 2; i < stems.Length; i++) features.Add(new Feature(Hash($"{stems[i - 2]} {stems[i]}"), FeatureKind.Pair, SkipWeight));
    }

    /// <summary>The lists of which something stands in the text, in their own order, and whether each is denied wherever it stands.</summary>
    private List<(int List, bool Denied)> Meanings(string[] row)
    {
        var found = new List<(int List, bool Denied)>();
        var denies = Array.Exists(row, Negations.Contains);
        var candidates = index.Candidates(row);
        for (var entry = PatternIndex.Next(candidates, 0); entry >= 0; entry = PatternIndex.Next(candidates, entry + 1))
        {
            var isFound = found.Count > 0 && found[^1].List == lists[entry];
            if (isFound && !found[^1].Denied) continue;
            foreach (var match in entries[entry].FindAll(row))
            {
                var denied = denies && IsDenied(row, match);
                if (!isFound) found.Add((lists[entry], denied));
                else if (!denied) found[^1] = (lists[entry], Denied: false);
                isFound = true;
                if (!denied) break;
            }
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
}
