using YouthBot.Dialogs.Content;
using YouthBot.Dialogs.Learning;

namespace YouthBot.Content;

/// <summary>The content as it lies on disk.</summary>
internal static class ContentFolder
{
    private static readonly HashSet<string> Endings = new([".md", ".yaml", ".txt"], StringComparer.Ordinal);

    /// <summary>Reads and checks everything below a folder; to serve, only as far as the bot needs to speak with it.</summary>
    public static ContentLoad Load(string folder, DateOnly today, bool production = false, IModelStore? models = null, bool serving = true)
    {
        if (!Directory.Exists(folder))
        {
            return new ContentLoad.Rejected(
                [new ContentProblem(folder, 0, "YB000", "There is no such folder: set Content:Path.", ContentSeverity.Error)]);
        }

        return ContentLoader.Load(Read(folder), new LintOptions(today, production) { Serving = serving && models is not null }, models);
    }

    /// <summary>The files by their path below the folder.</summary>
    public static Dictionary<string, string> Read(string folder) => Directory
        .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Where(file => Endings.Contains(Path.GetExtension(file)))
        .ToDictionary(
            file => Path.GetRelativePath(folder, file).Replace('\\', '/'),
            File.ReadAllText,
            StringComparer.Ordinal);
}
