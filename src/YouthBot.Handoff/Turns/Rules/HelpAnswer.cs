namespace YouthBot.Handoff.Turns.Rules;

/// <summary>
/// A short answer to what a help card asks (“Ben je nu veilig?”). Small talk would say “Helemaal goed” to a “nee” here; the help is given
/// again instead, because doubt is one level up.
/// </summary>
internal static class HelpAnswer
{
    /// <summary>A longer message says something of its own.</summary>
    private const int MostWords = 5;

    public static bool Is(IReadOnlyList<string> words) => words.Count <= MostWords
        && (words is ["ja" or "nee" or "jawel" or "yes" or "no" or "nope" or "soms" or "misschien" or "beetje", ..]
            || (words.Contains("weet", StringComparer.Ordinal) && words.Contains("niet", StringComparer.Ordinal)));
}
