using System.Numerics;
using System.Runtime.InteropServices;

namespace YouthBot.Dialogs.Learning;

/// <summary>
/// The features that the search knows, with their rarity (TF-IDF): “leerplicht” tells more than “school”. Immutable.
/// </summary>
internal sealed class FeatureSpace : ILearned<FeatureSpace>
{
    /// <summary>In fewer texts than this, a pair or a piece is not worth a row.</summary>
    public const int FewestTexts = 3;

    /// <summary>About as many, so that a bucket is read at once.</summary>
    private const int RowsOfBucket = 4;

    /// <summary>
    /// The rows stand in the order of their keys. Of each bucket, which are the keys with the same first bits, the first row; after the last the number of
    /// rows. A key is a hash, so the buckets are of one size; a general dictionary would hash it again, for hundreds of features of each message.
    /// </summary>
    private readonly int[] buckets;

    /// <summary>Of each row the 32 bits of its key after those of the bucket: with these some 46 bits, in which two keys do not meet by chance.</summary>
    private readonly uint[] remainders;

    private readonly Half[] rarity;
    private readonly float rarest;

    private FeatureSpace(int[] buckets, uint[] remainders, Half[] rarity, float rarest)
    {
        this.buckets = buckets;
        this.remainders = remainders;
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

        // most pairs and pieces occur in few texts and tell little that their words do not
        var kept = seen.Where(one => one.Value >= fewestTexts || words.Contains(one.Key)).OrderBy(one => one.Key).ToArray();
        var space = new FeatureSpace(
            new int[(int)BitOperations.RoundUpToPowerOf2((uint)kept.Length / RowsOfBucket | 1) + 1],
            new uint[kept.Length],
            [.. kept.Select(one => (Half)Rarity(texts.Count, one.Value))],
            Rarity(texts.Count, 1));
        foreach (var (row, (key, _)) in kept.Index())
        {
            var (bucket, remainder) = space.PlaceOf(key);
            space.remainders[row] = remainder;
            space.buckets[bucket + 1] = row + 1;
        }

        // a bucket that holds nothing ends where the one before ends
        for (var bucket = 1; bucket < space.buckets.Length; bucket++) space.buckets[bucket] = Math.Max(space.buckets[bucket], space.buckets[bucket - 1]);
        return space;
    }

    /// <inheritdoc/>
    public static FeatureSpace Read(BinaryReader reader)
    {
        var rarityOfUnknown = reader.ReadSingle();
        var (ends, rows) = (reader.ReadInt32(), reader.ReadInt32());
        var space = new FeatureSpace(new int[ends], new uint[rows], new Half[rows], rarityOfUnknown);
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(space.buckets.AsSpan()));
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(space.remainders.AsSpan()));
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(space.rarity.AsSpan()));
        return space;
    }

    /// <inheritdoc/>
    public void Write(BinaryWriter writer)
    {
        writer.Write(rarest);
        writer.Write(buckets.Length);
        writer.Write(remainders.Length);
        writer.Write(MemoryMarshal.AsBytes(buckets.AsSpan()));
        writer.Write(MemoryMarshal.AsBytes(remainders.AsSpan()));
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
            var row = RowOf(feature.Key);
            var known = row >= 0;
            var value = feature.Weight * (known ? (float)rarity[row] : rarest);
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

    /// <summary>The row of a key; below zero when there is none.</summary>
    private int RowOf(ulong key)
    {
        var (bucket, remainder) = PlaceOf(key);
        var first = buckets[bucket];
        var at = remainders.AsSpan(first, buckets[bucket + 1] - first).IndexOf(remainder);
        return at < 0 ? at : first + at;
    }

    private (int Bucket, uint Remainder) PlaceOf(ulong key)
    {
        // a shift by all 64 bits would be none
        var bits = BitOperations.Log2((uint)buckets.Length - 1);
        return ((int)(key >> 1 >> (63 - bits)), (uint)(key >> (32 - bits)));
    }

    /// <summary>Rounded from a wider number, which hides the last bit in which platforms may differ.</summary>
    private static float Rarity(int texts, int count) => (float)Math.Log((1.0 + texts) / count);
}
