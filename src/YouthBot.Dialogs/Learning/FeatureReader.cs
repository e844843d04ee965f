using YouthBot.Dialogs.Language;

namespace YouthBot.Dialogs.Learning;

/// <summary>
/// Reads the features of a text: words, stems, pairs of stems and pieces of words. A feature counts once, however often it occurs: in a
/// message of one line, saying a word twice does not make it mean more.
/// </summary>
internal sealed class FeatureReader(IReadOnlySet<string> stopWords)
{
    private const float WordWeight = 1f;
    private const float StemWeight = 1f;
    private const float PairWeight = 0.3f;
    private const float PieceWeight = 0.5f;

    /// <summary>A stop word still tells “may I” from “must I”, so it weighs less, not nothing; rarity does the rest.</summary>
    private const float StopWordShare = 0.8f;

    private const int ShortestPiece = 3;
    private const int LongestPiece = 5;
    private const char Border = '_';

    /// <summary>The features of a text, each once, in the order of their keys.</summary>
    public List<Feature> Read(IReadOnlyList<string> words)
    {
        var features = new List<Feature>(words.Count * 20);
        var previous = "";
        foreach (var word in words)
        {
            var share = stopWords.Contains(word) ? StopWordShare : 1f;
            var stem = DutchStemmer.Stem(word);
            features.Add(new Feature(Hash(FeatureKind.Word, word), FeatureKind.Word, WordWeight * share));
            features.Add(new Feature(Hash(FeatureKind.Stem, stem), FeatureKind.Stem, StemWeight * share));
            features.Add(new Feature(Hash(FeatureKind.Pair, previous, stem), FeatureKind.Pair, PairWeight * share));
            AddPieces(features, word, PieceWeight * share);
            previous = stem;
        }

        KeepFirstOfEach(features);
        return features;
    }

    /// <summary>Whether there is a word in the text that says what it is about.</summary>
    public bool HasContent(IReadOnlyList<string> words)
    {
        foreach (var word in words)
        {
            if (!stopWords.Contains(word)) return true;
        }

        return false;
    }

    private static void AddPieces(List<Feature> features, string word, float weight)
    {
        var bordered = Border + word + Border;
        for (var length = ShortestPiece; length <= LongestPiece; length++)
        {
            for (var start = 0; start + length <= bordered.Length; start++)
            {
                var key = Hash(FeatureKind.Piece, bordered.AsSpan(start, length));
                features.Add(new Feature(key, FeatureKind.Piece, weight));
            }
        }
    }

    private static void KeepFirstOfEach(List<Feature> features)
    {
        // heaviest first among equals: a piece of a stop word may also be a piece of a word that matters
        features.Sort(static (a, b) => a.Key != b.Key ? a.Key.CompareTo(b.Key) : b.Weight.CompareTo(a.Weight));
        var kept = 0;
        for (var i = 0; i < features.Count; i++)
        {
            if (i == 0 || features[i].Key != features[i - 1].Key) features[kept++] = features[i];
        }

        features.RemoveRange(kept, features.Count - kept);
    }

    private static ulong Hash(FeatureKind kind, ReadOnlySpan<char> text, ReadOnlySpan<char> next = default)
    {
        // FNV-1a; the kind and the border keep “a”+“bc” apart from “ab”+“c”
        const ulong prime = 1099511628211;
        var hash = (14695981039346656037 ^ (ulong)kind) * prime;
        foreach (var letter in text) hash = (hash ^ letter) * prime;
        hash = (hash ^ Border) * prime;
        foreach (var letter in next) hash = (hash ^ letter) * prime;
        return hash;
    }
}
