using System.Collections.Frozen;

namespace YouthBot.Dialogs.Language;

/// <summary>
/// Groups of words, and of words in a row, that mean about the same or are about the same thing; <c>content/words/synonyms.yaml</c>. They
/// are compared by their stems. Immutable.
/// </summary>
public sealed class Synonyms
{
    private readonly FrozenDictionary<string, string[]> words;
    private readonly FrozenDictionary<string, (string[] Stems, string Group)[]> phrases;

    /// <param name="groups">The name of a group → its words or rows of words, as people write them.</param>
    /// <param name="reader">Reads them as messages are read.</param>
    public Synonyms(IReadOnlyDictionary<string, IReadOnlyList<string>> groups, WordReader reader)
    {
        ArgumentNullException.ThrowIfNull(groups);
        ArgumentNullException.ThrowIfNull(reader);
        var members = groups
            .SelectMany(group => group.Value, (group, text) => (Words: reader.Read(text), Group: group.Key))
            .Where(member => member.Words.Count > 0)
            .ToList();
        Words = members.SelectMany(member => member.Words).ToFrozenSet(StringComparer.Ordinal);
        var stems = members.ConvertAll(member => (Stems: member.Words.Select(DutchStemmer.Stem).ToArray(), member.Group));
        words = stems
            .Where(member => member.Stems.Length == 1)
            .GroupBy(member => member.Stems[0], member => member.Group, StringComparer.Ordinal)
            .ToFrozenDictionary(word => word.Key, word => word.Distinct(StringComparer.Ordinal).ToArray(), StringComparer.Ordinal);
        phrases = stems
            .Where(member => member.Stems.Length > 1)
            .GroupBy(member => member.Stems[0], StringComparer.Ordinal)
            .ToFrozenDictionary(phrase => phrase.Key, phrase => phrase.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>No synonyms.</summary>
    public static Synonyms None { get; } =
        new(new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal), WordReader.Plain);

    /// <summary>Every word that stands in a group.</summary>
    internal IReadOnlySet<string> Words { get; }

    /// <summary>Everything that it knows, in an order that does not change: two that know the same say the same.</summary>
    internal IEnumerable<string> Lines =>
    [
        .. Words.Order(StringComparer.Ordinal),
        .. words.Select(word => $"{word.Key}: {string.Join(", ", word.Value)}").Order(StringComparer.Ordinal),
        .. phrases.SelectMany(phrase => phrase.Value).Select(phrase => $"{string.Join(' ', phrase.Stems)}: {phrase.Group}").Order(StringComparer.Ordinal),
    ];

    /// <summary>The groups that a stem belongs to; empty for most words.</summary>
    internal IReadOnlyList<string> Of(string stem) => words.GetValueOrDefault(stem) ?? [];

    /// <summary>The groups of which a row of words stands in a text.</summary>
    internal IEnumerable<string> OfPhrasesIn(string[] stems)
    {
        for (var at = 0; at < stems.Length; at++)
        {
            if (!phrases.TryGetValue(stems[at], out var candidates)) continue;
            foreach (var (phrase, group) in candidates)
            {
                if (stems.AsSpan(at).StartsWith(phrase)) yield return group;
            }
        }
    }
}
