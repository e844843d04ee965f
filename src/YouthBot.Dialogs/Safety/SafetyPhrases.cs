namespace YouthBot.Dialogs.Safety;

/// <summary>
/// Hears a cry for help by the turns of phrase that editors wrote down, so that what it hears can be read and tested. Immutable.
/// </summary>
internal sealed class SafetyPhrases
{
    /// <summary>Stands where an exception was. Reading never gives it, so no word of a pattern matches it.</summary>
    private const string TakenOut = "";

    private readonly SafetyCategory[] categories;
    private readonly SafetyPattern[] patterns;
    private readonly PatternIndex index;

    /// <summary>Where in <see cref="patterns"/> the exceptions of each category stand, and those of each of its levels.</summary>
    private readonly Dictionary<(int Category, SafetyLevel? Level), Range> ranges = [];

    /// <param name="categories">When two are equally bad the one given first wins.</param>
    public SafetyPhrases(IEnumerable<SafetyCategory> categories)
    {
        this.categories = [.. categories];
        var all = new List<SafetyPattern>();
        for (var i = 0; i < this.categories.Length; i++)
        {
            Add(i, null, this.categories[i].Except);
            foreach (var (level, response) in this.categories[i].Levels) Add(i, level, response.Patterns);
        }

        patterns = [.. all];
        index = new PatternIndex(patterns);

        void Add(int category, SafetyLevel? level, IReadOnlyList<SafetyPattern> more)
        {
            ranges[(category, level)] = all.Count..(all.Count + more.Count);
            all.AddRange(more);
        }
    }

    /// <summary>The worst that is heard in any of the ways to read a message; null when nothing is.</summary>
    public (SafetyCategory Category, SafetyLevel Level)? Hear(IReadOnlyList<ClausedWords> ways)
    {
        (int Category, SafetyLevel Level)? worst = null;
        foreach (var way in ways)
        {
            var candidates = index.Candidates(way.Words);
            for (var i = 0; i < categories.Length; i++)
            {
                if (Worst(i, way, candidates) is not { } level) continue;
                if (worst is null || level > worst.Value.Level || (level == worst.Value.Level && i < worst.Value.Category)) worst = (i, level);
            }
        }

        return worst is { } found ? (categories[found.Category], found.Level) : null;
    }

    private SafetyLevel? Worst(int category, ClausedWords words, bool[] candidates)
    {
        string[]? left = null;
        for (var level = SafetyLevel.Acute; level >= SafetyLevel.Worry; level--)
        {
            if (!ranges.TryGetValue((category, level), out var range)) continue;
            var within = candidates.AsSpan(0, range.End.Value);
            for (var at = PatternIndex.Next(within, range.Start.Value); at >= 0; at = PatternIndex.Next(within, at + 1))
            {
                left ??= Left(ranges[(category, null)], words, candidates);
                if (patterns[at].IsIn(left)) return level;
            }
        }

        return null;
    }

    /// <summary>
    /// The words without the exceptions. Each takes out its own words and no others, and only within a clause: “de toets was moeilijk, ik wil dood”
    /// is no talk about a test.
    /// </summary>
    private string[] Left(Range except, ClausedWords message, bool[] candidates)
    {
        string[] left = [.. message.Words];
        var within = candidates.AsSpan(0, except.End.Value);
        for (var at = PatternIndex.Next(within, except.Start.Value); at >= 0; at = PatternIndex.Next(within, at + 1))
        {
            foreach (var clause in message.Clauses)
            {
                var words = left.AsSpan(clause);
                foreach (var match in patterns[at].FindAll(words.ToArray())) words[match].Fill(TakenOut);
            }
        }

        return left;
    }
}
