namespace YouthBot.Dialogs.Safety;

/// <summary>
/// Cuts a long message: a cry of six words in the middle of a story would drown in it. A short message is judged as one.
/// </summary>
internal static class MessagePieces
{
    /// <summary>Up to here a message is one thought: cut in two, the half of a joke is no joke any more.</summary>
    private const int LongestWhole = 80;

    private const int WindowWords = 24;
    private const int WindowStep = 12;

    /// <summary>The message itself, if it is short; else its sentences.</summary>
    public static IEnumerable<string> Of(string text) => text.Length <= LongestWhole
        ? [text]
        : [text, .. text.Split(['.', '!', '?', '\n', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    /// <summary>The words themselves, if they are few; else rows of them that overlap by half.</summary>
    public static IEnumerable<IReadOnlyList<string>> Windows(IReadOnlyList<string> words)
    {
        if (words.Count is 0) yield break;
        for (var start = 0; start is 0 || start + WindowStep < words.Count; start += WindowStep)
            yield return words.Count <= WindowWords ? words : [.. words.Skip(start).Take(WindowWords)];
    }
}
