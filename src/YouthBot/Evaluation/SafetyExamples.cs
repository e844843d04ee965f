namespace YouthBot.Evaluation;

/// <summary>The content without some of the examples of safety: to ask the bot what it has not been told.</summary>
internal static class SafetyExamples
{
    private const string Folder = "safety/examples/";
    private const string Checks = "safety/checks/";

    /// <summary>
    /// The content with every so many-th example of each category and level left out, and those examples as messages to judge. Over all the
    /// folds each example is left out once. The checks are left out too: they hold for all the examples together.
    /// </summary>
    public static (Dictionary<string, string> Files, IReadOnlyList<SafetyCase> LeftOut) WithoutFold(
        IReadOnlyDictionary<string, string> files, int fold, int folds)
    {
        var rest = new Dictionary<string, string>(StringComparer.Ordinal);
        var leftOut = new List<SafetyCase>();
        foreach (var (file, text) in files.Where(file => !file.Key.StartsWith(Checks, StringComparison.Ordinal)))
        {
            if (!file.StartsWith(Folder, StringComparison.Ordinal))
            {
                rest[file] = text;
                continue;
            }

            var lines = text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] is not '#').ToList();
            rest[file] = string.Join('\n', lines.Where((_, index) => index % folds != fold));
            leftOut.AddRange(lines.Where((_, index) => index % folds == fold).Select(line => Case(Path.GetFileNameWithoutExtension(file), line)));
        }

        return (rest, leftOut);
    }

    private static SafetyCase Case(string name, string text) =>
        name.Split('.') is [var category, var level] ? new SafetyCase(category, level, text) : new SafetyCase(null, null, text);
}
