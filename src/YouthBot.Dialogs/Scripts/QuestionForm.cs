namespace YouthBot.Dialogs.Scripts;

/// <summary>
/// Whether a message asks something instead of answering: “wat is mbo 2?”, “moet ik naar school”. “Wat ik leuk vind is voetbal” asks nothing.
/// </summary>
internal static class QuestionForm
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

    public static bool Is(string text, IReadOnlyList<string> words) =>
        text.TrimEnd().EndsWith('?')
        || (words is [var first, var second, ..] && AskingWords.Contains(first) && Verbs.Contains(second))
        || (words is [var verb, var person, _, ..] && Verbs.Contains(verb) && Persons.Contains(person));
}
