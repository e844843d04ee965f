using YouthBot.Dialogs.Content;

namespace YouthBot.Content;

/// <summary>The content as it lies on disk.</summary>
internal static class ContentFolder
{
    private static readonly HashSet<string> Endings = new([".md", ".yaml", ".txt"], StringComparer.Ordinal);

    /// <summary>Reads and checks everything below a folder.</summary>
    public static ContentLoad Load(string folder, DateOnly today, bool production = false)
    {
        if (!Directory.Exists(folder))
        {
            return new ContentLoad.Rejected(
                [new ContentProblem(folder, 0, "YB000", "There is no such folder: set Content:Path.", ContentSeverity.Error)]);
        }

        return ContentLoader.Load(Read(folder), new LintOptions(today, production));
    }

    private static Dictionary<string, string> Read(string folder) => Directory
        .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Where(file => Endings.Contains(Path.GetExtension(file)))
        .ToDictionary(
            file => Path.GetRelativePath(folder, file).Replace('\\', '/'),
            File.ReadAllText,
            StringComparer.Ordinal);
}
