using YouthBot.Dialogs.Language;

namespace YouthBot.Dialogs.Search;

/// <summary>Gathers what the search learns from: the words of each text, its class, and the texts that are exact hits.</summary>
internal sealed class Lessons(WordReader words)
{
    /// <summary>The words of each text, in the order in which they were added.</summary>
    public List<IReadOnlyList<string>> Texts { get; } = [];

    /// <summary>The class of each text and how much it counts.</summary>
    public List<(int Class, float Weight)> Labels { get; } = [];

    /// <summary>From words, joined by a space, to the class that they certainly belong to.</summary>
    public Dictionary<string, int> Exact { get; } = new(StringComparer.Ordinal);

    /// <summary>The key of a text in <see cref="Exact"/>.</summary>
    public static string ExactKey(IReadOnlyList<string> words) => string.Join(' ', words);

    /// <summary>Adds a text. When two articles claim the same exact text, the first one added keeps it.</summary>
    public void Add(string text, int @class, float weight, bool exact)
    {
        var read = words.Read(text);
        if (read.Count == 0) return;
        Texts.Add(read);
        Labels.Add((@class, weight));
        if (exact) Exact.TryAdd(ExactKey(read), @class);
    }
}
