using YouthBot.Dialogs.Language;

namespace YouthBot.Dialogs.Safety;

/// <summary>The words of a message, and where its clauses begin and end.</summary>
/// <param name="Words">The words, as the word reader reads them.</param>
/// <param name="Clauses">The clauses, in order; together they hold every word.</param>
internal sealed record ClausedWords(IReadOnlyList<string> Words, IReadOnlyList<Range> Clauses)
{
    private static readonly char[] Ends = ['.', ',', ';', ':', '!', '?', '\n'];

    /// <summary>Every way to read a message, with its clauses.</summary>
    public static IReadOnlyList<ClausedWords> Read(string text, WordReader reader)
    {
        var clauses = text.Split(Ends).Select(reader.ReadEachWay).ToList();
        var ways = clauses.Max(readings => readings.Count);
        return [.. Enumerable.Range(0, ways).Select(way => Join(clauses.ConvertAll(readings => readings[Math.Min(way, readings.Count - 1)])))];
    }

    private static ClausedWords Join(List<IReadOnlyList<string>> clauses)
    {
        var words = new List<string>();
        var ranges = new List<Range>();
        foreach (var clause in clauses.Where(clause => clause.Count > 0))
        {
            ranges.Add(words.Count..(words.Count + clause.Count));
            words.AddRange(clause);
        }

        return new ClausedWords(words, ranges);
    }
}
