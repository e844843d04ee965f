namespace YouthBot.Dialogs.Safety;

/// <summary>
/// Cuts a long message: a cry of six words in the middle of a story would drown in it. A short message is judged as one.
/// </summary>
internal static class MessagePieces
{
    /// <summary>Up to here a message is one thought: cut in two, the half of a joke is no joke any more.</summary>
    private const int LongestWhole = 80;

    private const int WindowWords = 32;
    private const int WindowStep = 16;

    private static readonly char[] SentenceEnds = ['.', '!', '?', '\n', ';'];

    /// <summary>The message, and if it is long its sentences.</summary>
    public static IEnumerable<(string Text, bool IsPart)> Of(string text)
    {
        yield return (text, false);
        if (text.Length <= LongestWhole) yield break;
        var sentences = text.Split(SentenceEnds, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (sentences.Length < 2) yield break;
        foreach (var sentence in sentences) yield return (sentence, true);
    }

    /// <summary>The words themselves, if they are few; else rows of them that overlap by half.</summary>
    public static IEnumerable<IReadOnlyList<string>> Windows(IReadOnlyList<string> words)
    {
        if (words.Count is 0) yield break;
        for (var start = 0; start is 0 || start + WindowStep < words.Count; start += WindowStep)
            yield return words.Count <= WindowWords ? words : [.. words.Skip(start).Take(WindowWords)];
    }
}
