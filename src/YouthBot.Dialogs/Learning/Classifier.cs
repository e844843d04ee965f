using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace YouthBot.Dialogs.Learning;

/// <summary>
/// Tells how likely each class is for a text: multinomial logistic regression with the weights that <see cref="Teacher"/> found. Immutable.
/// <para>
/// The weights are most of what the bot holds in memory. So each is one of sixteen steps, to be multiplied by the scale of its row, and two share a byte, in
/// memory as in the file: what was just learned and what was read from a file are one. Bytes, of twice the size, said no more (docs/answers.md).
/// </para>
/// </summary>
internal sealed class Classifier : ILearned<Classifier>
{
    /// <summary>As many classes stand together in this many bytes: the first in the low halves of these, the others in the high ones.</summary>
    private const int HalfBlock = 8;

    private const int Block = 2 * HalfBlock;
    private const ulong LowHalves = 0x0F0F0F0F0F0F0F0F;

    /// <summary>
    /// What a step is worth, of 127. Most weights are near zero, and the steps are close together there: they lie where the error over the weights
    /// of both models is least (Lloyd's method; 1 % of their variance is left), and not the same on both sides, because a feature speaks for few classes and a
    /// little against all others.
    /// </summary>
    private static readonly Vector128<sbyte> Steps = Vector128.Create(-127, -78, -49, -30, -18, -10, -5, -2, 0, 9, 19, 31, 45, 65, 91, 127);


    private readonly int classes;
    private readonly int stride;
    private readonly float[] bias;
    private readonly Half[] scales;
    private readonly byte[] weights;

    private Classifier(int features, int classes)
    {
        this.classes = classes;
        var blocks = (classes + Block - 1) / Block;
        stride = blocks * HalfBlock;
        bias = new float[blocks * Block];
        scales = new Half[features];
        weights = new byte[features * stride];
    }

    /// <summary>Rounds what was learned.</summary>
    /// <param name="bias">For each class.</param>
    /// <param name="weights">For each feature a row, of which the first so many are those of the classes.</param>
    public static Classifier Of(ReadOnlySpan<float> bias, float[][] weights)
    {
        var classifier = new Classifier(weights.Length, bias.Length);
        bias.CopyTo(classifier.bias);
        for (var feature = 0; feature < weights.Length; feature++)
        {
            var from = weights[feature].AsSpan(0, bias.Length);
            var scale = (Half)(Largest(from) / sbyte.MaxValue);
            if (scale == Half.Zero) continue;
            classifier.scales[feature] = scale;
            var to = classifier.Row(feature);
            for (var c = 0; c < from.Length; c++)
            {
                var shift = c % Block < HalfBlock ? 0 : 4;
                to[(c / Block * HalfBlock) + (c % HalfBlock)] |= (byte)(Step(from[c] / (float)scale) << shift);
            }
        }

        return classifier;
    }

    /// <inheritdoc/>
    public static Classifier Read(BinaryReader reader)
    {
        var classifier = new Classifier(reader.ReadInt32(), reader.ReadInt32());
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(classifier.bias.AsSpan(0, classifier.classes)));
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(classifier.scales.AsSpan()));
        reader.BaseStream.ReadExactly(classifier.weights);
        return classifier;
    }

    /// <inheritdoc/>
    public void Write(BinaryWriter writer)
    {
        writer.Write(scales.Length);
        writer.Write(classes);
        writer.Write(MemoryMarshal.AsBytes(bias.AsSpan(0, classes)));
        writer.Write(MemoryMarshal.AsBytes(scales.AsSpan()));
        writer.Write(weights);
    }

    /// <summary>How likely each class is for a text: 0..1 each, 1 together.</summary>
    public float[] Likelihoods(TextVector text)
    {
        var scores = (float[])bias.Clone();
        for (var i = 0; i < text.Rows.Length; i++) AddScaled(scores, Row(text.Rows[i]), text.Values[i] * (float)scales[text.Rows[i]]);
        ToLikelihoods(scores.AsSpan(0, classes));
        return scores;
    }

    /// <summary>Makes likelihoods of scores: of each e to its power, as a share of them all.</summary>
    public static void ToLikelihoods(Span<float> scores)
    {
        var highest = float.MinValue;
        foreach (var score in scores) highest = Math.Max(highest, score);
        var sum = 0f;
        foreach (ref var score in scores)
        {
            score = Exponential.Of(score - highest);
            sum += score;
        }

        foreach (ref var score in scores) score /= sum;
    }

    private Span<byte> Row(int feature) => weights.AsSpan(feature * stride, stride);

    private static float Largest(ReadOnlySpan<float> row)
    {
        var largest = 0f;
        foreach (var weight in row) largest = Math.Max(largest, Math.Abs(weight));
        return largest;
    }

    /// <summary>The step nearest to a weight.</summary>
    /// <param name="weight">-127..127.</param>
    private static int Step(float weight)
    {
        var nearest = 0;
        for (var step = 1; step < Vector128<sbyte>.Count; step++)
            if (Math.Abs(Steps[step] - weight) < Math.Abs(Steps[nearest] - weight)) nearest = step;
        return nearest;
    }

    private static void AddScaled(Span<float> to, ReadOnlySpan<byte> from, float factor)
    {
        var sums = MemoryMarshal.Cast<float, Vector128<float>>(to);
        var blocks = MemoryMarshal.Cast<byte, ulong>(from);
        for (var i = 0; i < blocks.Length; i++)
        {
            var steps = Vector128.Create(blocks[i] & LowHalves, (blocks[i] >> 4) & LowHalves).AsSByte();
            var (lower, upper) = Vector128.Widen(Vector128.ShuffleNative(Steps, steps));
            Add(sums.Slice(4 * i, 2), lower, factor);
            Add(sums.Slice((4 * i) + 2, 2), upper, factor);
        }
    }

    private static void Add(Span<Vector128<float>> sums, Vector128<short> terms, float factor)
    {
        var (lower, upper) = Vector128.Widen(terms);
        sums[0] += Vector128.ConvertToSingle(lower) * factor;
        sums[1] += Vector128.ConvertToSingle(upper) * factor;
    }
}
