using YouthBot.Dialogs.Content.Reading;
using YouthBot.Dialogs.Language;
using YouthBot.Dialogs.Safety;

namespace YouthBot.Dialogs.Tests.Safety;

/// <summary>The safety files of this repository, as they will be used.</summary>
internal static class SafetyContent
{
    /// <summary>All files, as they were read.</summary>
    public static ContentDraft Draft { get; } = Read();

    public static IReadOnlyList<SafetyCategory> Categories { get; } =
        [.. Draft.Safety.Select(AsWritten).OrderBy(category => SafetyCategory.Codes.ToList().IndexOf(category.Code))];

    /// <summary>A detector that knows the words that editors wrote down, and nothing that was learned; it reads words as they are typed.</summary>
    public static SafetyDetector Plain { get; } = new(Categories, WordReader.Plain);

    /// <summary>A detector behind a reader that spells chat out, as the editors' list does: nothing may depend on that list, or break by it.</summary>
    public static SafetyDetector Spelled { get; } = new(Categories, new WordReader(new Dictionary<string, string>
    {
        ["kwil"] = "ik wil", ["kga"] = "ik ga", ["mn"] = "mijn", ["mr"] = "maar", ["nie"] = "niet", ["idk"] = "ik weet niet", ["wrm"] = "waarom",
        ["nr"] = "naar", ["zn"] = "zijn", ["t"] = "het", ["k"] = "ik", ["ni"] = "niet", ["wl"] = "wel", ["ff"] = "even", ["klr"] = "klaar",
    }));

    public static SafetyPattern Pattern(string source) => SafetyPattern.Parse(source) switch
    {
        SafetyPatternParse.Parsed(var pattern) => pattern,
        SafetyPatternParse.Invalid(var reason) => throw new FormatException($"{source}: {reason}"),
        _ => throw new InvalidOperationException(),
    };

    /// <summary>The folder of this repository.</summary>
    public static string RepositoryRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "YouthBot.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("YouthBot.sln is in no folder above the tests.");
        return folder;
    }

    /// <summary>With the codes of the help lines still in the replies.</summary>
    private static SafetyCategory AsWritten(SafetyDraft draft) => draft.Category with
    {
        Levels = draft.Category.Levels.ToDictionary(
            level => level.Key,
            level => level.Value with { Reply = draft.Levels.Single(written => SafetyLinesReader.Level(written.Name) == level.Key).Reply.Value }),
    };

    private static ContentDraft Read()
    {
        var root = Path.Combine(RepositoryRoot(), "content");
        var files = Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(root, file).Replace('\\', '/'), File.ReadAllText, StringComparer.Ordinal);
        return new ContentReader(files, new ProblemList()).Read();
    }
}
