namespace YouthBot.Evaluation;

/// <summary>The content without some of its phrasings: to ask the bot what it has not been told.</summary>
internal static class Phrasings
{
    private const string Folder = "phrasings/";
    private const string None = "none";

    /// <summary>
    /// The content with every so many-th phrasing of each article left out, and the phrasings that were left out as questions. Over all the
    /// folds each phrasing is left out once.
    /// </summary>
    public static (Dictionary<string, string> Files, IReadOnlyList<QuestionCase> LeftOut) WithoutFold(
        IReadOnlyDictionary<string, string> files, int fold, int folds)
    {
        var leftOut = new List<QuestionCase>();
        var rest = Change(files, (article, lines) =>
        {
            leftOut.AddRange(lines
                .Where((_, index) => index % folds == fold)
                .Select(line => new QuestionCase(article is None ? [] : [article], "phrasing", line)));
            return lines.Where((_, index) => index % folds != fold);
        });
        return (rest, leftOut);
    }

    /// <summary>
    /// The content with at most so many phrasings of each article, spread over its file; questions that no article answers all stay.
    /// </summary>
    public static Dictionary<string, string> AtMost(IReadOnlyDictionary<string, string> files, int count) => Change(
        files,
        (article, lines) => article is None || lines.Count <= count
            ? lines
            : Enumerable.Range(0, count).Select(number => lines[number * lines.Count / count]));

    private static Dictionary<string, string> Change(
        IReadOnlyDictionary<string, string> files, Func<string, IReadOnlyList<string>, IEnumerable<string>> keep) =>
        files.ToDictionary(
            file => file.Key,
            file => file.Key.StartsWith(Folder, StringComparison.Ordinal) && file.Key.EndsWith(".txt", StringComparison.Ordinal)
                ? string.Join('\n', keep(Path.GetFileNameWithoutExtension(file.Key), Lines(file.Value)))
                : file.Value,
            StringComparer.Ordinal);

    private static List<string> Lines(string text) =>
        [.. text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] is not '#')];
}
