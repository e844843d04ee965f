using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using YouthBot.Dialogs.Language;

namespace YouthBot.Dialogs.Search;

/// <summary>Gathers what the search learns from: the words of each text, its class, and the texts that are exact hits.</summary>
internal sealed class Lessons(WordReader words)
{
    /// <summary>The words of each text, in the order in which they were added.</summary>
    public List<IReadOnlyList<string>> Texts { get; } = [];

    /// <summary>The class of each text and how much it counts.</summary>
    public List<(int Class, float Weight)> Labels { get; } = [];

    /// <summary>From the hash of words to the class that they certainly belong to.</summary>
    public Dictionary<ulong, int> Exact { get; } = [];

    /// <summary>All of it, a line each.</summary>
    public IEnumerable<string> Lines =>
    [
        .. Texts.Zip(Labels, (text, label) => $"{label.Class} {label.Weight.ToString(CultureInfo.InvariantCulture)}: {string.Join(' ', text)}"),
        .. Exact.Select(exact => $"{exact.Key} {exact.Value}"),
    ];

    /// <summary>
    /// The key of a text in <see cref="Exact"/>: of thousands of phrasings only 64 bits each are kept. No other text has those of a phrasing by chance.
    /// </summary>
    public static ulong ExactKey(IReadOnlyList<string> words) =>
        BinaryPrimitives.ReadUInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(' ', words))));

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
