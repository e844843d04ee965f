using System.Runtime.InteropServices;
using YouthBot.Dialogs.Language;

namespace YouthBot.Dialogs.Learning;

/// <summary>
/// Reads the features of a text: words, stems, pairs of stems, pieces of words, and what they mean; for a word that is not known also the known
/// word that it resembles, and for a compound its parts. A feature counts once, however often it occurs: in a message of one line, saying a
/// word twice does not make it mean more.
/// </summary>
/// <param name="stopWords">Words that say little about what a text is about.</param>
/// <param name="lexicon">The words that are known; without it no word is compared with another or taken apart.</param>
/// <param name="synonyms">Words that mean about the same, if any.</param>
internal sealed class FeatureReader(IReadOnlySet<string> stopWords, Lexicon? lexicon = null, Synonyms? synonyms = null)
{
    // chosen together, by five-fold cross-validation over the phrasings
    private const float WordWeight = 1f;
    private const float StemWeight = 1f;
    private const float PairWeight = 0.6f;
    private const float PieceWeight = 0.5f;
    private const float BridgeWeight = 0.3f;

    /// <summary>The heaviest: a meaning is all that is left when somebody uses words that no phrasing has.</summary>
    private const float MeaningWeight = 1.75f;

    /// <summary>What is read through a resemblance is less certain than what was typed.</summary>
    private const float ResemblingShare = 0.7f;
    private const float PartShare = 0.6f;

    private const int ShortestPiece = 3;
    private const int LongestPiece = 5;
    private const char Border = '_';

    private readonly Lexicon lexicon = lexicon ?? Lexicon.Empty;
    private readonly Synonyms synonyms = synonyms ?? Synonyms.None;

    /// <summary>The features of a text, each once, in the order of their keys.</summary>
    public List<Feature> Read(IReadOnlyList<string> words)
    {
        var features = new List<Feature>(words.Count * 40);
        var stems = new string[words.Count];
        for (var i = 0; i < stems.Length; i++)
        {
            stems[i] = DutchStemmer.Stem(words[i]);
            AddWord(features, words[i], stems[i], share: 1);
            features.Add(new Feature(Hash(FeatureKind.Pair, i > 0 ? stems[i - 1] : "", stems[i]), FeatureKind.Pair, PairWeight));
            AddPieces(features, words[i]);
            if (i > 0) AddJoined(features, words[i - 1], words[i]);
            if (lexicon.Resembling(words[i]) is { } known) AddWord(features, known, DutchStemmer.Stem(known), ResemblingShare);
            if (lexicon.Parts(words[i]) is var (head, tail))
            {
                AddPart(features, head);
                AddPart(features, tail);
            }
        }

        foreach (var meaning in synonyms.OfPhrasesIn(stems)) AddMeaning(features, meaning, share: 1);
        AddBridges(features, words);
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

    private void AddWord(List<Feature> features, string word, string stem, float share)
    {
        features.Add(new Feature(Hash(FeatureKind.Word, word), FeatureKind.Word, WordWeight * share));
        AddStem(features, stem, share);
    }

    private void AddStem(List<Feature> features, string stem, float share)
    {
        features.Add(new Feature(Hash(FeatureKind.Stem, stem), FeatureKind.Stem, StemWeight * share));
        foreach (var meaning in synonyms.Of(stem)) AddMeaning(features, meaning, share);
    }

    private void AddPart(List<Feature> features, string part) => AddStem(features, DutchStemmer.Stem(part), PartShare);

    /// <summary>“leerplicht ambtenaar” is “leerplichtambtenaar” as well.</summary>
    private void AddJoined(List<Feature> features, string first, string second)
    {
        if (lexicon.Joined(first, second) is { } joined) AddWord(features, joined, DutchStemmer.Stem(joined), PartShare);
    }

    private static void AddMeaning(List<Feature> features, string meaning, float share) =>
        features.Add(new Feature(Hash(FeatureKind.Meaning, meaning), FeatureKind.Meaning, MeaningWeight * share));

    private static void AddPieces(List<Feature> features, string word)
    {
        var bordered = Border + word + Border;
        for (var start = 0; start + ShortestPiece <= bordered.Length; start++)
            AddRow(features, FeatureKind.Piece, PieceWeight, bordered.AsSpan(start), ShortestPiece);
    }

    private static void AddBridges(List<Feature> features, IReadOnlyList<string> words)
    {
        var row = Border + string.Join(Border, words) + Border;
        for (var border = row.IndexOf(Border, 1); border > 0 && border < row.Length - 1; border = row.IndexOf(Border, border + 1))
        {
            // the border is never the first or the last letter: that would be a piece of one word
            for (var start = Math.Max(0, border - LongestPiece + 2); start < border; start++)
                AddRow(features, FeatureKind.Bridge, BridgeWeight, row.AsSpan(start), Math.Max(ShortestPiece, border - start + 2));
        }
    }

    /// <summary>The first letters of a text: so many at least, and one more each time up to <see cref="LongestPiece"/>.</summary>
    private static void AddRow(List<Feature> features, FeatureKind kind, float weight, ReadOnlySpan<char> text, int shortest)
    {
        var hash = Hash(kind);
        for (var length = 1; length <= LongestPiece && length <= text.Length; length++)
        {
            hash = With(hash, text[length - 1]);
            if (length >= shortest) features.Add(new Feature(With(hash, Border), kind, weight));
        }
    }

    private static void KeepFirstOfEach(List<Feature> features)
    {
        CollectionsMarshal.AsSpan(features).Sort(default(InOrder));
        var kept = 0;
        for (var i = 0; i < features.Count; i++)
        {
            if (i == 0 || features[i].Key != features[i - 1].Key) features[kept++] = features[i];
        }

        features.RemoveRange(kept, features.Count - kept);
    }

    /// <summary>The kind and the border keep “a”+“bc” apart from “ab”+“c”.</summary>
    private static ulong Hash(FeatureKind kind, ReadOnlySpan<char> text, ReadOnlySpan<char> next = default)
    {
        var hash = Hash(kind);
        foreach (var letter in text) hash = With(hash, letter);
        hash = With(hash, Border);
        foreach (var letter in next) hash = With(hash, letter);
        return hash;
    }

    private static ulong Hash(FeatureKind kind) => With(14695981039346656037, (char)kind);

    /// <summary>FNV-1a, a letter on.</summary>
    private static ulong With(ulong hash, char letter) => (hash ^ letter) * 1099511628211;

    /// <summary>By key, and heaviest first among equals: what was typed counts more than what it resembles.</summary>
    private readonly struct InOrder : IComparer<Feature>
    {
        public int Compare(Feature one, Feature other) =>
            one.Key != other.Key ? one.Key.CompareTo(other.Key) : other.Weight.CompareTo(one.Weight);
    }
}
