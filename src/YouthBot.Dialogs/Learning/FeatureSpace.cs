using System.Numerics;
using System.Runtime.InteropServices;

namespace YouthBot.Dialogs.Learning;

/// <summary>
/// The features that the search knows, with their rarity (TF-IDF): “leerplicht” tells more than “school”. Immutable.
/// </summary>
internal sealed class FeatureSpace
{
    /// <summary>In fewer texts than this, a pair or a piece is not worth a row.</summary>
    public const int FewestTexts = 3;

    /// <summary>
    /// The row of each key, 1 for the first, at the place that its last bits name or the next that was free; 0 where there is none. A key is a hash
    /// already, so a general dictionary would only do its work twice: it looks up hundreds of features for each message.
    /// </summary>
    private readonly int[] places;

    /// <summary>Of each row the first half of its key: the place tells most of the other half.</summary>
    private readonly uint[] halves;

    private readonly float[] rarity;
    private readonly float rarest;

    private FeatureSpace(int[] places, uint[] halves, float[] rarity, float rarest)
    {
        this.places = places;
        this.halves = halves;
        this.rarity = rarity;
        this.rarest = rarest;
    }

    /// <summary>The number of rows of a vector in this space.</summary>
    public int Size => rarity.Length;

    /// <summary>Learns which features there are and how rare they are.</summary>
    /// <param name="texts">The features of each text.</param>
    /// <param name="fewestTexts">In fewer texts than this, a pair or a piece is not worth a row.</param>
    public static FeatureSpace Learn(IReadOnlyList<List<Feature>> texts, int fewestTexts = FewestTexts)
    {
        var seen = new Dictionary<ulong, int>();
        var words = new HashSet<ulong>();
        foreach (var text in texts)
        {
            foreach (var feature in text)
            {
                seen[feature.Key] = seen.GetValueOrDefault(feature.Key) + 1;
                if (feature.Kind is FeatureKind.Word or FeatureKind.Stem or FeatureKind.Meaning) words.Add(feature.Key);
            }
        }

        var kept = new List<ulong>();
        var rarities = new List<float>();
        foreach (var (key, count) in seen)
        {
            // most pairs and pieces occur in few texts and tell little that their words do not
            if (count < fewestTexts && !words.Contains(key)) continue;
            kept.Add(key);
            rarities.Add(Rarity(texts.Count, count));
        }

        var space = new FeatureSpace(
            new int[BitOperations.RoundUpToPowerOf2((uint)(kept.Count + (kept.Count / 2)) + 1)],
            [.. kept.Select(HalfOf)],
            [.. rarities],
            Rarity(texts.Count, 1));
        foreach (var (row, key) in kept.Index()) space.places[space.PlaceOf(key)] = row + 1;
        return space;
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static FeatureSpace Read(BinaryReader reader)
    {
        var rarityOfUnknown = reader.ReadSingle();
        var (spots, rows) = (reader.ReadInt32(), reader.ReadInt32());
        var space = new FeatureSpace(new int[spots], new uint[rows], new float[rows], rarityOfUnknown);
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(space.places.AsSpan()));
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(space.halves.AsSpan()));
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(space.rarity.AsSpan()));
        return space;
    }

    /// <summary>Writes the features and their rarity.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(rarest);
        writer.Write(places.Length);
        writer.Write(halves.Length);
        writer.Write(MemoryMarshal.AsBytes(places.AsSpan()));
        writer.Write(MemoryMarshal.AsBytes(halves.AsSpan()));
        writer.Write(MemoryMarshal.AsBytes(rarity.AsSpan()));
    }

    /// <summary>
    /// The vector of a text. Unknown features make it longer before it is brought to length 1, so a message about something else
    /// (“rijbewijs”) leaves little for the few common words that it shares with our articles.
    /// </summary>
    public TextVector Place(List<Feature> features)
    {
        var found = new int[features.Count];
        var values = new float[features.Count];
        var count = 0;
        var square = 0f;
        var knownSquare = 0f;
        foreach (var feature in features)
        {
            var row = places[PlaceOf(feature.Key)] - 1;
            var known = row >= 0;
            var value = feature.Weight * (known ? rarity[row] : rarest);
            square += value * value;
            if (!known) continue;
            knownSquare += value * value;
            found[count] = row;
            values[count++] = value;
        }

        var length = MathF.Sqrt(square);
        for (var i = 0; i < count; i++) values[i] /= length;
        return new TextVector(found[..count], values[..count], square > 0 ? knownSquare / square : 0);
    }

    private static uint HalfOf(ulong key) => (uint)(key >> 32);

    /// <summary>The place of a key, or where it would go.</summary>
    private int PlaceOf(ulong key)
    {
        var last = places.Length - 1;
        var place = (int)key & last;
        var half = HalfOf(key);
        while (places[place] is not 0 and var row && halves[row - 1] != half) place = (place + 1) & last;
        return place;
    }

    /// <summary>Rounded from a wider number, which hides the last bit in which platforms may differ.</summary>
    private static float Rarity(int texts, int count) => (float)Math.Log((1.0 + texts) / count);
}
