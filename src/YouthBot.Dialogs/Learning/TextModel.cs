namespace YouthBot.Dialogs.Learning;

/// <summary>Tells how likely each class is for the features of a text. Immutable.</summary>
internal sealed class TextModel : ILearned<TextModel>
{
    private readonly FeatureSpace space;
    private readonly Classifier classifier;

    private TextModel(FeatureSpace space, Classifier classifier)
    {
        this.space = space;
        this.classifier = classifier;
    }

    /// <summary>Learns from texts of which the class is known.</summary>
    /// <param name="texts">The features of each text.</param>
    /// <param name="labels">The class of each text, from 0, and its weight: 1 for an ordinary text, more for one that counts more.</param>
    /// <param name="classes">The number of classes.</param>
    /// <param name="fewestTexts">In fewer texts than this, a pair or a piece says nothing; words always do.</param>
    public static TextModel Learn(
        IReadOnlyList<List<Feature>> texts, IReadOnlyList<(int Class, float Weight)> labels, int classes, int fewestTexts = FeatureSpace.FewestTexts)
    {
        var learned = FeatureSpace.Learn(texts, fewestTexts);
        var lessons = new Lesson[texts.Count];
        for (var i = 0; i < lessons.Length; i++) lessons[i] = new Lesson(learned.Place(texts[i]), labels[i].Class, labels[i].Weight);
        return new TextModel(learned, Teacher.Teach(lessons, learned.Size, classes));
    }

    /// <inheritdoc/>
    public static TextModel Read(BinaryReader reader) => new(FeatureSpace.Read(reader), Classifier.Read(reader));

    /// <inheritdoc/>
    public void Write(BinaryWriter writer)
    {
        space.Write(writer);
        classifier.Write(writer);
    }

    /// <summary>How likely each class is, 1 together, and which share of the text is known.</summary>
    public (float[] Likelihoods, float Known) Judge(List<Feature> text)
    {
        var vector = space.Place(text);
        return (classifier.Likelihoods(vector), vector.Known);
    }
}
