using System.Text.RegularExpressions;
using YouthBot.Content;

namespace YouthBot.Benchmarks.Answers;

/// <summary>The articles with their titles and phrasings: what every peer gets to learn from.</summary>
internal static partial class Catalogue
{
    public static IReadOnlyList<CatalogueArticle> Of(IReadOnlyDictionary<string, string> files) =>
    [
        .. files
            .Where(file => file.Key.StartsWith("articles/", StringComparison.Ordinal) && file.Key.EndsWith(".md", StringComparison.Ordinal))
            .Select(file => (Id: Path.GetFileNameWithoutExtension(file.Key), Text: file.Value))
            .OrderBy(article => article.Id, StringComparer.Ordinal)
            .Select(article => new CatalogueArticle(
                article.Id,
                Title().Match(article.Text).Groups["title"].Value.Trim().Trim('"'),
                files.TryGetValue($"phrasings/{article.Id}.txt", out var phrasings) ? Lines(phrasings) : [])),
    ];

    public static Dictionary<string, string> Files() => ContentFolder.Read(Path.Combine(Repository.Root, "content"));

    private static string[] Lines(string text) =>
        [.. text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] is not '#')];

    [GeneratedRegex(@"^title:(?<title>.*)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Title();
}
