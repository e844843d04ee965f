namespace YouthBot.Dialogs.Language;

/// <summary>
/// Whether a message asks something instead of answering: “wat is mbo 2?”, “moet ik naar school”. “Wat ik leuk vind is voetbal” asks nothing.
/// </summary>
public static class QuestionForm
{
    private static readonly HashSet<string> AskingWords =
        new(["wat", "hoe", "wie", "waar", "waarom", "wanneer", "welke", "welk", "hoeveel"], StringComparer.Ordinal);

    private static readonly HashSet<string> Verbs = new(
        [
            "is", "zijn", "ben", "doet", "doe", "gebeurt", "moet", "moeten", "mag", "mogen", "kan", "kun", "kunnen", "heb", "hebben", "heeft",
            "krijg", "krijgt", "betekent", "betekenen", "kost", "word", "wordt", "ga", "gaat", "werkt", "weet", "hoef", "hoeft", "zal", "wil",
        ],
        StringComparer.Ordinal);

    private static readonly HashSet<string> Persons =
        new(["ik", "je", "jij", "het", "dit", "dat", "er", "mijn", "school", "we", "ze"], StringComparer.Ordinal);

    /// <summary>Whether it may be a question. “Gewoon thuis blijven?” and “wil ik wel doen” may be answers too.</summary>
    public static bool MayBe(string text, IReadOnlyList<string> words)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(words);
        return EndsInMark(text) || BeginsWithAskingWord(words) || (words.Count > 2 && IsTurnedRound(words, 0));
    }

    /// <summary>Whether it can be nothing but a question: it begins as one, or ends in a mark and is built as one.</summary>
    public static bool IsClear(string text, IReadOnlyList<string> words)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(words);
        return BeginsWithAskingWord(words)
            || (EndsInMark(text) && (words.Any(AskingWords.Contains) || Enumerable.Range(0, words.Count).Any(at => IsTurnedRound(words, at))));
    }

    private static bool EndsInMark(string text) => text.TrimEnd().EndsWith('?');

    private static bool BeginsWithAskingWord(IReadOnlyList<string> words) =>
        words is [var first, var second, ..] && AskingWords.Contains(first) && Verbs.Contains(second);

    /// <summary>“Mag ik …”, “is dat …”: the verb before the person.</summary>
    private static bool IsTurnedRound(IReadOnlyList<string> words, int at) =>
        at + 1 < words.Count && Verbs.Contains(words[at]) && Persons.Contains(words[at + 1]);
}
