using YouthBot.Dialogs.Language;

namespace YouthBot.Dialogs.Safety;

/// <summary>
/// Hears a cry for help in a message. It looks only at words that editors wrote down, so that what it does can be read and tested; it
/// never forgets, guesses or learns.
/// </summary>
public sealed class SafetyDetector
{
    /// <summary>Stands where an exception was. Reading never gives it, so no word of a pattern matches it.</summary>
    private const string TakenOut = "";

    private static readonly SafetyLevel[] WorstFirst = [SafetyLevel.Acute, SafetyLevel.Serious, SafetyLevel.Worry];

    private readonly SafetyCategory[] categories;
    private readonly WordReader reader;

    /// <param name="categories">When two are equally bad the one given first wins; see <see cref="SafetyCategory.Codes"/>.</param>
    /// <param name="words">Reads the words of a message.</param>
    public SafetyDetector(IEnumerable<SafetyCategory> categories, WordReader words)
    {
        ArgumentNullException.ThrowIfNull(categories);
        ArgumentNullException.ThrowIfNull(words);
        this.categories = [.. categories];
        reader = words;
    }

    /// <summary>The worst in this message, or null when there is nothing to worry about. Any text will do, of any length.</summary>
    public SafetyFinding? Detect(string text)
    {
        var ways = reader.ReadEachWay(text);
        var readings = Array.ConvertAll(categories, category => ways.Select(words => Without(category.Except, words)).ToArray());
        foreach (var level in WorstFirst)
        {
            foreach (var (category, waysOfIt) in categories.Zip(readings))
            {
                if (!category.Levels.TryGetValue(level, out var response)) continue;
                if (waysOfIt.Any(words => response.Patterns.Any(pattern => pattern.IsIn(words))))
                    return new SafetyFinding(category.Code, level, category.Article, response.HelpLines, response.Reply);
            }
        }

        return null;
    }

    private static string[] Without(IReadOnlyList<SafetyPattern> except, IReadOnlyList<string> words)
    {
        string[] left = [.. words];
        foreach (var pattern in except)
        {
            foreach (var match in pattern.FindAll(left)) left.AsSpan(match).Fill(TakenOut);
        }

        return left;
    }
}
