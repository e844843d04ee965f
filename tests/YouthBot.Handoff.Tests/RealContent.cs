using YouthBot.Dialogs.Content;

namespace YouthBot.Handoff.Tests;

/// <summary>The content of this repository, as it will be used, on a day that never changes.</summary>
internal static class RealContent
{
    public static DateOnly Day { get; } = new(2026, 11, 23);

    public static ContentSet Set { get; } = Load();

    private static ContentSet Load()
    {
        var folder = Path.Combine(Repository.Root, "content");
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".md" or ".yaml" or ".txt")
            .ToDictionary(file => Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText);
        return ContentLoader.Load(files, new LintOptions(Day, Production: false)) switch
        {
            ContentLoad.Loaded loaded => loaded.Content,
            ContentLoad.Rejected rejected => throw new InvalidOperationException(string.Join('\n', rejected.Problems)),
            _ => throw new InvalidOperationException(),
        };
    }
}
