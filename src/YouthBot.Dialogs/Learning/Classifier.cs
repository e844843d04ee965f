using System.Numerics;
using System.Runtime.InteropServices;

namespace YouthBot.Dialogs.Learning;

/// <summary>
/// Tells how likely each class is for a text: multinomial logistic regression, learned by gradient steps in a fixed order. Compared with nearest
/// phrasings, with centroids and with these fused, it answers most held-out questions at the same share of mistakes: it learns which words
/// tell two neighbouring classes apart. Immutable after <see cref="Learn"/>.
/// <para>
/// The same lessons give the same weights on every machine: each class adds up its own terms in a fixed order (a wider vector only does more
/// classes at once), the exponential is our own, and no step multiplies and adds in one rounding.
/// </para>
/// </summary>
internal sealed class Classifier
{
    private const float FirstRate = 4f;
    private const float BiasRate = 0.02f;

    /// <summary>
    /// A small set is read more often than a large one; reading it more often still makes the scores too sure of themselves.
    /// </summary>
    private const int Steps = 20_000;
    private const int FewestRounds = 5;
    private const int MostRounds = 12;

    private readonly int classes;
    private readonly int stride;
    private readonly float[] bias;
    private readonly float[] weights;

    private Classifier(int features, int classes)
    {
        this.classes = classes;
        stride = (classes + Vector<float>.Count - 1) / Vector<float>.Count * Vector<float>.Count;
        bias = new float[stride];
        weights = new float[features * stride];
    }

    private int Features => weights.Length / stride;

    /// <summary>Learns from texts of which the class is known.</summary>
    public static Classifier Learn(Lesson[] lessons, int features, int classes)
    {
        var classifier = new Classifier(features, classes);
        var order = (Lesson[])lessons.Clone();
        var random = new Random(1);
        var rounds = Math.Clamp(Steps / Math.Max(lessons.Length, 1), FewestRounds, MostRounds);
        for (var round = 0; round < rounds; round++)
        {
            // steps grow smaller, so that the lesson that happens to come last does not tip the scale
            var rate = FirstRate * (rounds - round) / rounds;
            random.Shuffle(order);
            foreach (var lesson in order) classifier.Step(lesson, rate);
        }

        classifier.RoundWeights();
        return classifier;
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static Classifier Read(BinaryReader reader)
    {
        var classifier = new Classifier(reader.ReadInt32(), reader.ReadInt32());
        for (var c = 0; c < classifier.classes; c++) classifier.bias[c] = reader.ReadSingle();
        var row = new Half[classifier.classes];
        for (var feature = 0; feature < classifier.Features; feature++)
        {
            reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(row.AsSpan()));
            var to = classifier.Row(feature);
            for (var c = 0; c < row.Length; c++) to[c] = (float)row[c];
        }

        return classifier;
    }

    /// <summary>Writes the weights; a file from a machine with other vectors reads the same.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(Features);
        writer.Write(classes);
        for (var c = 0; c < classes; c++) writer.Write(bias[c]);
        var row = new Half[classes];
        for (var feature = 0; feature < Features; feature++)
        {
            for (var c = 0; c < classes; c++) row[c] = (Half)weights[(feature * stride) + c];
            writer.Write(MemoryMarshal.AsBytes(row.AsSpan()));
        }
    }

    /// <summary>How likely each class is for a text: 0..1 each, 1 together.</summary>
    public float[] Likelihoods(TextVector text)
    {
        var scores = (float[])bias.Clone();
        for (var i = 0; i < text.Rows.Length; i++) AddScaled(scores, Row(text.Rows[i]), text.Values[i]);
        Normalise(scores.AsSpan(0, classes));
        scores.AsSpan(classes).Clear();
        return scores;
    }

    private void Step(Lesson lesson, float rate)
    {
        var step = Likelihoods(lesson.Text);
        var size = rate * lesson.Weight;
        for (var c = 0; c < classes; c++) step[c] *= -size;
        step[lesson.Class] += size;
        AddScaled(bias, step, BiasRate);
        for (var i = 0; i < lesson.Text.Rows.Length; i++) AddScaled(Row(lesson.Text.Rows[i]), step, lesson.Text.Values[i]);
    }

    /// <summary>Weights are kept in half the bytes; rounded here, so that what was just learned and what was read from a file are one.</summary>
    private void RoundWeights()
    {
        foreach (ref var weight in weights.AsSpan()) weight = (float)(Half)weight;
    }

    private Span<float> Row(int feature) => weights.AsSpan(feature * stride, stride);

    private static void AddScaled(Span<float> to, ReadOnlySpan<float> from, float factor)
    {
        // the stride is a whole number of vectors, so nothing is left over
        var sums = MemoryMarshal.Cast<float, Vector<float>>(to);
        var terms = MemoryMarshal.Cast<float, Vector<float>>(from);
        for (var i = 0; i < sums.Length && i < terms.Length; i++) sums[i] += terms[i] * factor;
    }

    private static void Normalise(Span<float> scores)
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
}
