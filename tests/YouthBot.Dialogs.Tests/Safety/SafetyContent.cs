using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;
using YouthBot.Dialogs.Language;
using YouthBot.Dialogs.Safety;

namespace YouthBot.Dialogs.Tests.Safety;

/// <summary>The safety files of this repository, as they will be used.</summary>
internal static class SafetyContent
{
    public static IReadOnlyList<SafetyCategory> Categories { get; } = Load();

    /// <summary>A detector that reads the words as they are typed.</summary>
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

    private static List<SafetyCategory> Load()
    {
        var yaml = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build();
        return [.. Directory.EnumerateFiles(Path.Combine(RepositoryRoot(), "content", "safety"), "*.yaml")
            .Where(file => Path.GetFileName(file) != "helplines.yaml")
            .Select(file => yaml.Deserialize<CategoryFile>(File.ReadAllText(file)).ToCategory())
            .OrderBy(category => SafetyCategory.Codes.ToList().IndexOf(category.Code))];
    }

    private static string RepositoryRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "YouthBot.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("YouthBot.sln is in no folder above the tests.");
        return folder;
    }

    private sealed class CategoryFile
    {
        public string Category { get; set; } = "";

        public string? Article { get; set; }

        public List<string> Except { get; set; } = [];

        public Dictionary<string, ResponseFile> Levels { get; set; } = [];

        public SafetyCategory ToCategory() => new(
            Category,
            Article,
            Except.ConvertAll(Pattern),
            Levels.ToDictionary(level => Enum.Parse<SafetyLevel>(level.Key, ignoreCase: true), level => level.Value.ToResponse()));
    }

    private sealed class ResponseFile
    {
        public List<string> Helplines { get; set; } = [];

        public string Reply { get; set; } = "";

        public List<string> Patterns { get; set; } = [];

        public SafetyResponse ToResponse() => new(Helplines, Reply, Patterns.ConvertAll(Pattern));
    }
}
