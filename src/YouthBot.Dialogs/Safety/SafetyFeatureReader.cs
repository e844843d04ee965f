using YouthBot.Dialogs.Learning;

namespace YouthBot.Dialogs.Safety;

/// <summary>
/// Reads the features that tell a cry for help from an ordinary message: words and pieces of words as the search reads them, and the lists of
/// the editors as meanings. Which meanings stand together says most: somebody close, violence and “me”.
/// </summary>
internal sealed class SafetyFeatureReader
{
    private const float MeaningWeight = 1.5f;
    private const float PairWeight = 1f;

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
        var features = words.Read(text);
        var meanings = Meanings(text);
        for (var i = 0; i < meanings.Count; i++)
        {
            features.Add(new Feature(keys[meanings[i]], FeatureKind.Meaning, MeaningWeight));
            for (var j = i + 1; j < meanings.Count; j++)
                features.Add(new Feature(Mix(keys[meanings[i]], keys[meanings[j]]), FeatureKind.Pair, PairWeight));
        }

        return features;
    }

    /// <summary>The lists of which something stands in the text, in their own order.</summary>
    private List<int> Meanings(IReadOnlyList<string> text)
    {
        var found = new List<int>();
        string[] row = [.. text];
        var candidates = index.Candidates(row);
        for (var entry = PatternIndex.Next(candidates, 0); entry >= 0; entry = PatternIndex.Next(candidates, entry + 1))
        {
            if (found.Count > 0 && found[^1] == lists[entry]) continue;
            if (entries[entry].IsIn(row)) found.Add(lists[entry]);
        }

        return found;
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
