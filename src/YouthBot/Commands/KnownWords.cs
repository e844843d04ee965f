using YouthBot.Dialogs.Language;

namespace YouthBot.Commands;

/// <summary>Words of our own content, which tell of nobody: every word of an article, and of phrasings what stands in several.</summary>
internal static class KnownWords
{
    /// <summary>Phrasings are written as young people write, with a name here and there; a name in three of them is unlikely.</summary>
    private const int EnoughPhrasings = 3;

    public static HashSet<string> Of(string folder, WordReader reader)
    {
        var known = Words(Path.Combine(folder, "articles"), "*.md", reader).ToHashSet(StringComparer.Ordinal);
        known.UnionWith(Words(Path.Combine(folder, "phrasings"), "*.txt", reader)
            .GroupBy(word => word, StringComparer.Ordinal)
            .Where(lines => lines.Count() >= EnoughPhrasings)
            .Select(lines => lines.Key));
        return known;
    }

    private static IEnumerable<string> Words(string folder, string pattern, WordReader reader) => Directory
        .EnumerateFiles(folder, pattern, SearchOption.AllDirectories)
        .SelectMany(File.ReadLines)
        .SelectMany(line => reader.Read(line).Distinct(StringComparer.Ordinal));
}
