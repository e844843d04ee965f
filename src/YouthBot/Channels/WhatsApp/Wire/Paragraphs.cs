namespace YouthBot.Channels.WhatsApp.Wire;

/// <summary>Cuts a long text where a reader would: between paragraphs, else between lines, sentences, words, and last of all anywhere.</summary>
internal static class Paragraphs
{
    private static readonly string[] Cuts = ["\n\n", "\n", ". ", " "];

    /// <summary>The pieces in order, none longer than the limit in UTF-16 units. Nothing of the text is lost but the white space at the cuts.</summary>
    public static IReadOnlyList<string> Split(string text, int limit)
    {
        var pieces = new List<string>();
        var rest = text.Trim();
        while (rest.Length > limit)
        {
            var cut = Cut(rest, limit);
            pieces.Add(rest[..cut].TrimEnd());
            rest = rest[cut..].TrimStart();
        }

        if (rest.Length > 0) pieces.Add(rest);
        return pieces;
    }

    private static int Cut(string text, int limit)
    {
        foreach (var mark in Cuts)
        {
            // the mark itself may hang over: it is trimmed away
            var at = text.LastIndexOf(mark, Math.Min(limit, text.Length - 1), StringComparison.Ordinal);
            // a point belongs to the sentence before it
            var end = mark is ". " ? at + 1 : at;
            if (at > 0 && end <= limit && text[..end].Trim().Length > 0) return end;
        }

        return char.IsHighSurrogate(text[limit - 1]) ? limit - 1 : limit;
    }
}
