using System.Collections.Frozen;

namespace YouthBot.Dialogs.Safety;

/// <summary>
/// Lists of words that mean about the same, read from <c>content/safety/lists.yaml</c>. A pattern names them (<c>@familie</c>), so that editors
/// can read it; the classifier sees them as one meaning, so that what it learned of “vader” it knows of “stiefpa” too.
/// </summary>
public sealed class SafetyLists
{
    private readonly FrozenDictionary<string, PatternNode.OneOf> choices;

    /// <param name="lists">The entries of each list, by its name; at least one each.</param>
    public SafetyLists(IReadOnlyDictionary<string, IReadOnlyList<SafetyPattern>> lists)
    {
        ArgumentNullException.ThrowIfNull(lists);
        choices = lists.ToFrozenDictionary(
            list => list.Key, list => new PatternNode.OneOf([.. list.Value.Select(entry => entry.Root.Plain)], IsOptional: false), StringComparer.Ordinal);
        All = [.. lists.OrderBy(list => list.Key, StringComparer.Ordinal).Select(list => (list.Key, list.Value))];
    }

    /// <summary>No list at all.</summary>
    public static SafetyLists None { get; } = new(FrozenDictionary<string, IReadOnlyList<SafetyPattern>>.Empty);

    /// <summary>In the order of their names, so that what is learned from them is the same each time.</summary>
    internal IReadOnlyList<(string Name, IReadOnlyList<SafetyPattern> Entries)> All { get; }

    /// <summary>Whether a name is one that a pattern can name.</summary>
    public static bool IsName(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.Length > 0 && name.All(IsInName);
    }

    internal static bool IsInName(char c) => char.IsAsciiLetterLower(c) || c is '-';

    /// <summary>One of a list, the same part in each pattern that names it; null when there is no such list.</summary>
    internal PatternNode.OneOf? Find(string name) => choices.GetValueOrDefault(name);
}
