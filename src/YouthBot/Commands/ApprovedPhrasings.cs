using YouthBot.Content;
using YouthBot.Dialogs.Content;

namespace YouthBot.Commands;

/// <summary>
/// Adds what an editor approved to the phrasings. All or nothing: with one line that cannot be added, or content that would have an error
/// after it, no file is changed.
/// </summary>
internal static class ApprovedPhrasings
{
    /// <returns>The exit code; each problem stands on standard error as <c>file:line: what</c>.</returns>
    public static int Add(FileInfo file, string folder)
    {
        if (!file.Exists) return Fail($"There is no file '{file.FullName}'.");
        var lines = File.ReadAllLines(file.FullName);
        var added = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var failed = false;
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Trim().Length == 0 || lines[i].StartsWith('#')) continue;
            if (lines[i].Split('\t') is [var article, var phrasing] && phrasing.Trim() is { Length: > 0 } text && !text.Contains('[', StringComparison.Ordinal))
            {
                var path = Path.Combine(folder, "phrasings", article.Trim() + ".txt");
                if (!added.TryGetValue(path, out var texts)) added[path] = texts = [];
                texts.Add(text);
                if (File.Exists(path)) continue;
                Console.Error.WriteLine($"{file.Name}:{i + 1}: there are no phrasings of an article '{article}'.");
            }
            else
            {
                Console.Error.WriteLine($"{file.Name}:{i + 1}: write an article id, a tab, and the question in your own words, without [ ].");
            }

            failed = true;
        }

        return failed ? 1 : Write(added, folder);
    }

    private static int Write(Dictionary<string, List<string>> added, string folder)
    {
        var before = added.Keys.ToDictionary(path => path, File.ReadAllText, StringComparer.Ordinal);
        foreach (var (path, texts) in added)
        {
            var end = before[path].EndsWith('\n') ? "" : "\n";
            File.AppendAllText(path, end + string.Concat(texts.Select(text => text + "\n")));
        }

        if (ContentFolder.Load(folder, ContentForCommands.Today) is not ContentLoad.Rejected rejected)
        {
            Console.Out.WriteLine($"{added.Values.Sum(texts => texts.Count)} phrasings added.");
            return 0;
        }

        foreach (var (path, text) in before) File.WriteAllText(path, text);
        foreach (var problem in rejected.Problems) Console.Error.WriteLine(problem);
        return 1;
    }

    private static int Fail(string message)
    {
        Console.Error.WriteLine(message);
        return 1;
    }
}
