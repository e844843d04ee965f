using YouthBot.Dialogs.Language;
using YouthBot.Dialogs.Learning;

namespace YouthBot.Dialogs.Search;

/// <summary>Gathers what the search learns from: each text with its features, its class, and the texts that are exact hits.</summary>
internal sealed class Lessons(WordReader words, FeatureReader features)
{
    private readonly List<(int Class, float Weight)> labels = [];

    /// <summary>The features of each text, in the order in which they were added.</summary>
    public List<List<Feature>> Texts { get; } = [];

    /// <summary>From words, joined by a space, to the class that they certainly belong to.</summary>
    public Dictionary<string, int> Exact { get; } = [];

    /// <summary>The key of a text in <see cref="Exact"/>.</summary>
    public static string ExactKey(IReadOnlyList<string> words) => string.Join(' ', words);

    /// <summary>Adds a text. When two articles claim the same exact text, the first one added keeps it.</summary>
    public void Add(string text, int @class, float weight, bool exact)
    {
        var read = words.Read(text);
        if (read.Count == 0) return;
        Texts.Add(features.Read(read));
        labels.Add((@class, weight));
        if (exact) Exact.TryAdd(ExactKey(read), @class);
    }

    /// <summary>The lessons as vectors in a space.</summary>
    public Lesson[] In(FeatureSpace space)
    {
        var lessons = new Lesson[Texts.Count];
        for (var i = 0; i < lessons.Length; i++) lessons[i] = new Lesson(space.Place(Texts[i]), labels[i].Class, labels[i].Weight);
        return lessons;
    }
}
