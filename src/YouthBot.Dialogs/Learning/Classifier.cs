using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace YouthBot.Dialogs.Learning;

/// <summary>
/// Tells how likely each class is for a text: multinomial logistic regression with the weights that <see cref="Teacher"/> found. Immutable.
/// <para>
/// The weights are most of what the bot holds in memory. So each is a whole number of -127..127, to be multiplied by the scale of its row, in memory as in the
/// file: what was just learned and what was read from a file are one. Halves, of twice the size, said no more (docs/answers.md).
/// </para>
/// </summary>
internal sealed class Classifier
{
    private readonly int classes;
    private readonly int stride;
    private readonly float[] bias;
    private readonly float[] scales;
    private readonly sbyte[] weights;

    private Classifier(int features, int classes)
    {
        this.classes = classes;
        stride = (classes + Vector128<sbyte>.Count - 1) / Vector128<sbyte>.Count * Vector128<sbyte>.Count;
        bias = new float[stride];
        scales = new float[features];
        weights = new sbyte[features * stride];
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
            var scale = Largest(from) / sbyte.MaxValue;
            if (scale == 0) continue;
            classifier.scales[feature] = scale;
            var to = classifier.Row(feature);
            for (var c = 0; c < from.Length; c++) to[c] = (sbyte)MathF.Round(from[c] / scale);
        }

        return classifier;
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static Classifier Read(BinaryReader reader)
    {
        var classifier = new Classifier(reader.ReadInt32(), reader.ReadInt32());
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(classifier.bias.AsSpan(0, classifier.classes)));
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(classifier.scales.AsSpan()));
        for (var feature = 0; feature < classifier.scales.Length; feature++)
            reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(classifier.Row(feature)[..classifier.classes]));
        return classifier;
    }

    /// <summary>Writes the weights; a file from a machine with other vectors reads the same.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(scales.Length);
        writer.Write(classes);
        writer.Write(MemoryMarshal.AsBytes(bias.AsSpan(0, classes)));
        writer.Write(MemoryMarshal.AsBytes(scales.AsSpan()));
        for (var feature = 0; feature < scales.Length; feature++) writer.Write(MemoryMarshal.AsBytes(Row(feature)[..classes]));
    }

    /// <summary>How likely each class is for a text: 0..1 each, 1 together.</summary>
    public float[] Likelihoods(TextVector text)
    {
        var scores = (float[])bias.Clone();
        for (var i = 0; i < text.Rows.Length; i++) AddScaled(scores, Row(text.Rows[i]), text.Values[i] * scales[text.Rows[i]]);
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

    private Span<sbyte> Row(int feature) => weights.AsSpan(feature * stride, stride);

    private static float Largest(ReadOnlySpan<float> row)
    {
        var largest = 0f;
        foreach (var weight in row) largest = Math.Max(largest, Math.Abs(weight));
        return largest;
    }

    private static void AddScaled(Span<float> to, ReadOnlySpan<sbyte> from, float factor)
    {
        // the stride is a whole number of vectors, so nothing is left over
        var sums = MemoryMarshal.Cast<float, Vector128<float>>(to);
        var terms = MemoryMarshal.Cast<sbyte, Vector128<sbyte>>(from);
        for (var i = 0; i < terms.Length; i++)
        {
            var (lower, upper) = Vector128.Widen(terms[i]);
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
