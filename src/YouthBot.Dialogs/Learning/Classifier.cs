using System.Numerics;
using System.Runtime.InteropServices;

namespace YouthBot.Dialogs.Learning;

/// <summary>
/// Tells how likely each class is for a text: multinomial logistic regression with the weights that <see cref="Teacher"/> found. Immutable.
/// <para>
/// The weights are halves (IEEE 754), in memory as in the file: they are most of what the bot holds in memory. Reading one is exact, so what was just learned
/// and what was read from a file are one.
/// </para>
/// </summary>
internal sealed class Classifier
{
    private const uint SignOfHalf = 0x8000;
    private const int MoreBitsOfSign = 16;
    private const int MoreBitsOfMantissa = 13;

    /// <summary>2 to the power of 112: the exponents of a half and of a float begin to count at 15 and at 127.</summary>
    private const float ExponentShift = 5.192296858534828e33f;

    private readonly int classes;
    private readonly int stride;
    private readonly float[] bias;
    private readonly ushort[] weights;

    private Classifier(int features, int classes)
    {
        this.classes = classes;
        stride = (classes + Vector<ushort>.Count - 1) / Vector<ushort>.Count * Vector<ushort>.Count;
        bias = new float[stride];
        weights = new ushort[features * stride];
    }

    private int Features => weights.Length / stride;

    /// <summary>Rounds what was learned.</summary>
    /// <param name="bias">For each class.</param>
    /// <param name="weights">For each feature a row, of which the first so many are those of the classes.</param>
    public static Classifier Of(ReadOnlySpan<float> bias, float[][] weights)
    {
        var classifier = new Classifier(weights.Length, bias.Length);
        bias.CopyTo(classifier.bias);
        for (var feature = 0; feature < weights.Length; feature++)
        {
            var to = classifier.Row(feature);
            for (var c = 0; c < bias.Length; c++) to[c] = BitConverter.HalfToUInt16Bits((Half)weights[feature][c]);
        }

        return classifier;
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static Classifier Read(BinaryReader reader)
    {
        var classifier = new Classifier(reader.ReadInt32(), reader.ReadInt32());
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(classifier.bias.AsSpan(0, classifier.classes)));
        for (var feature = 0; feature < classifier.Features; feature++)
            reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(classifier.Row(feature)[..classifier.classes]));
        return classifier;
    }

    /// <summary>Writes the weights; a file from a machine with other vectors reads the same.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(Features);
        writer.Write(classes);
        writer.Write(MemoryMarshal.AsBytes(bias.AsSpan(0, classes)));
        for (var feature = 0; feature < Features; feature++) writer.Write(MemoryMarshal.AsBytes(Row(feature)[..classes]));
    }

    /// <summary>How likely each class is for a text: 0..1 each, 1 together.</summary>
    public float[] Likelihoods(TextVector text)
    {
        var scores = (float[])bias.Clone();
        for (var i = 0; i < text.Rows.Length; i++) AddScaled(scores, Row(text.Rows[i]), text.Values[i]);
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

    private Span<ushort> Row(int feature) => weights.AsSpan(feature * stride, stride);

    private static void AddScaled(Span<float> to, ReadOnlySpan<ushort> from, float factor)
    {
        // the stride is a whole number of vectors, so nothing is left over
        var sums = MemoryMarshal.Cast<float, Vector<float>>(to);
        var terms = MemoryMarshal.Cast<ushort, Vector<ushort>>(from);
        for (var i = 0; i < terms.Length; i++)
        {
            Vector.Widen(terms[i], out var lower, out var upper);
            sums[2 * i] += ToFloats(lower) * factor;
            sums[(2 * i) + 1] += ToFloats(upper) * factor;
        }
    }

    /// <summary>Exact for every half that is a number: the bits move to their place in a float, and the exponent is put right.</summary>
    private static Vector<float> ToFloats(Vector<uint> halves)
    {
        var sign = Vector.BitwiseAnd(halves, new Vector<uint>(SignOfHalf));
        var size = Vector.AsVectorSingle((halves ^ sign) << MoreBitsOfMantissa) * ExponentShift;
        return Vector.AsVectorSingle(Vector.AsVectorUInt32(size) | (sign << MoreBitsOfSign));
    }
}
