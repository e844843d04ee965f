using YouthBot.Dialogs.Content;

namespace YouthBot.Dialogs.Tests.Scripts;

/// <summary>The dialogs of this repository, as they will be used.</summary>
internal static class RealDialogs
{
    public static DateOnly Day { get; } = new(2026, 11, 23);

    public static ContentSet Content { get; } = Load();

    public static Dialog Toekomstgesprek => Content.Dialogs["toekomstgesprek"];

    private static ContentSet Load()
    {
        var root = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(root, "YouthBot.sln"))) root = Path.GetDirectoryName(root)!;
        var folder = Path.Combine(root, "content");
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
