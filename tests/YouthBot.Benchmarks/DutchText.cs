namespace YouthBot.Benchmarks;

/// <summary>
/// Sentences of invented words that look like Dutch: built from syllables, and used as unevenly as words of a language are (Zipf). The same
/// seed always gives the same text.
/// </summary>
internal sealed class DutchText
{
    private const int Words = 4000;

    private static readonly string[] Beginnings = ["sch", "st", "l", "k", "v", "r", "g", "b", "m", "w", "kl", "br", "p", "d", "h", "tr", "z", "n"];
    private static readonly string[] Vowels = ["oo", "a", "ee", "ij", "o", "e", "aa", "ie", "u", "oe", "ui", "ei"];
    private static readonly string[] Endings = ["l", "rt", "n", "k", "s", "ng", "cht", "p", "f", "m", "t", "r", ""];

    private readonly Random random = new(17);
    private readonly string[] words;

    public DutchText() => words = [.. Enumerable.Range(0, Words).Select(_ => Word())];

    /// <summary>Words so common that they tell little.</summary>
    public IReadOnlySet<string> StopWords => words.Take(40).ToHashSet(StringComparer.Ordinal);

    /// <summary>A question about a subject: words of that subject among words of everybody.</summary>
    public string Question(int subject)
    {
        var about = new Random(subject);
        string[] own = [.. Enumerable.Range(0, 6).Select(_ => words[about.Next(40, Words)])];
        return string.Join(' ', Enumerable.Range(0, random.Next(4, 11)).Select(_ => random.Next(3) == 0 ? own[random.Next(own.Length)] : Common()));
    }

    private string Common() => words[(int)Math.Pow(Words, random.NextDouble()) - 1];

    private string Word() => string.Concat(Enumerable.Range(0, random.Next(1, 4)).Select(_ => Of(Beginnings) + Of(Vowels) + Of(Endings)));

    private string Of(string[] pieces) => pieces[random.Next(pieces.Length)];
}
