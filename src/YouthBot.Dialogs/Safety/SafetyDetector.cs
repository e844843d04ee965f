using YouthBot.Dialogs.Language;

namespace YouthBot.Dialogs.Safety;

/// <summary>
/// Hears a cry for help in a message, in two ways: by the words that editors wrote down, and by what a classifier learned from their examples.
/// The more cautious of the two decides. Both always judge the same message in the same way.
/// </summary>
public sealed class SafetyDetector
{
    private readonly SafetyCategory[] categories;
    private readonly SafetyPhrases phrases;
    private readonly SafetyClassifier? classifier;
    private readonly WordReader reader;

    /// <param name="categories">When two are equally bad the one given first wins; see <see cref="SafetyCategory.Codes"/>.</param>
    /// <param name="words">Reads the words of a message.</param>
    /// <param name="classifier">Hears what no list of words can; without it only the words that editors wrote down are heard.</param>
    public SafetyDetector(IEnumerable<SafetyCategory> categories, WordReader words, SafetyClassifier? classifier = null)
    {
        ArgumentNullException.ThrowIfNull(categories);
        ArgumentNullException.ThrowIfNull(words);
        this.categories = [.. categories];
        this.classifier = classifier;
        phrases = new SafetyPhrases(this.categories);
        reader = words;
    }

    /// <summary>The worst in this message, or null when there is nothing to worry about. Any text will do, of any length.</summary>
    public SafetyFinding? Detect(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var ways = reader.ReadEachWay(text);
        var heard = phrases.Hear(ways);
        if (classifier?.Judge(text) is { } guess && Find(guess.Category) is { } guessed && !(heard?.Level >= guess.Level))
            heard = (guessed, guess.Level);
        return heard is var (category, level) ? Finding(category, level) : null;
    }

    private SafetyCategory? Find(string code) => Array.Find(categories, category => category.Code == code);

    /// <summary>A category need not know every level: then the next worse one answers, or else the worst it knows.</summary>
    private static SafetyFinding Finding(SafetyCategory category, SafetyLevel level)
    {
        var known = category.Levels.Keys.Order().ToList();
        var answers = known.Find(other => other >= level) is var worse && known.Contains(worse) && worse >= level ? worse : known[^1];
        var response = category.Levels[answers];
        return new SafetyFinding(category.Code, answers, category.Article, response.HelpLines, response.Reply);
    }
}
