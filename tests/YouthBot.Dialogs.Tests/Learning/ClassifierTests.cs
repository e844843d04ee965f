using YouthBot.Dialogs.Learning;

namespace YouthBot.Dialogs.Tests.Learning;

public sealed class ClassifierTests
{
    private const int Features = 200;

    /// <summary>A share of the whole: a weight is at most a fifth of the largest one of its row from its step.</summary>
    private const float AboutTheSame = 0.08f;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(8)]
    [InlineData(15)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(46)]
    [InlineData(118)]
    public void Rounded_weights_say_about_what_the_weights_said_and_the_same_when_they_were_written_and_read(int classes)
    {
        var random = new Random(classes);
        var bias = Weights(random, classes);
        var weights = Enumerable.Range(0, Features).Select(_ => Weights(random, classes)).ToArray();
        var classifier = Classifier.Of(bias, weights);
        var read = Kept.AndRead(classifier);
        for (var i = 0; i < 20; i++)
        {
            int[] rows = [.. Enumerable.Range(0, Features).Where(_ => random.Next(4) == 0)];
            var text = new TextVector(rows, [.. rows.Select(_ => (float)random.NextDouble() / 5)], 1);
            var scores = (float[])bias.Clone();
            foreach (var (row, value) in rows.Zip(text.Values))
                for (var c = 0; c < classes; c++) scores[c] += value * weights[row][c];
            Classifier.ToLikelihoods(scores);

            var said = classifier.Likelihoods(text);
            Assert.All(scores.Zip(said), pair => Assert.Equal(pair.First, pair.Second, AboutTheSame));
            Assert.Equal(said, read.Likelihoods(text));
        }
    }

    [Fact]
    public void Each_class_has_its_own_weight()
    {
        const int Classes = 40;
        var classifier = Classifier.Of(new float[Classes], [.. Enumerable.Range(0, Classes).Select(own => Enumerable.Range(0, Classes).Select(c => c == own ? 9f : 0).ToArray())]);

        for (var own = 0; own < Classes; own++)
        {
            var said = classifier.Likelihoods(new TextVector([own], [1], 1))[..Classes];
            Assert.Equal(own, Array.IndexOf(said, said.Max()));
            Assert.True(said[own] > 0.99);
        }
    }

    [Fact]
    public void Weights_that_are_all_nothing_say_nothing() =>
        Assert.All(Classifier.Of(new float[4], [new float[4]]).Likelihoods(new TextVector([0], [1], 1))[..4], share => Assert.Equal(0.25f, share));

    /// <summary>Most are small, few are large, as in what is learnt.</summary>
    private static float[] Weights(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => MathF.Pow(((float)random.NextDouble() * 2) - 1, 3) * 2)];
}
