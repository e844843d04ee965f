namespace YouthBot.Dialogs.Context;

/// <summary>
/// Hears in which gemeente the writer lives. Only what says “I live there” counts: a school, a friend or a grandmother may be anywhere.
/// </summary>
internal static class GemeenteReader
{
    /// <summary>“Alphen aan den Rijn” has four words.</summary>
    private const int MostWords = 5;

    private const int MostBetween = 6;

    private static readonly HashSet<string> Lives = People.Set("woon wonen woont woonachtig");
    private static readonly HashSet<string> Services = People.Set(
        "doorstroompunt leerplicht leerplichtambtenaar doorstroomcoach rbl coach gemeente");

    /// <summary>A name stands behind one of these, or is the whole message.</summary>
    private static readonly HashSet<string> Before = People.Set("in uit te van voor is gemeente");

    /// <summary>Names that are words too: on their own they are no answer to “where do you live?”.</summary>
    private static readonly HashSet<string> AlsoWords = People.Set("best buren bergen beek goes hulst laren");

    /// <param name="words">The message.</param>
    /// <param name="gemeenteNamed">How the region writes the gemeente of this name; null when there is none.</param>
    public static string? Read(MessageWords words, Func<string, string?> gemeenteNamed)
    {
        for (var start = 0; start < words.Count; start++)
        {
            if (start > 0 && !Before.Contains(words[start - 1])) continue;
            for (var length = Math.Min(MostWords, words.Count - start); length > 0; length--)
            {
                if (gemeenteNamed(string.Join(' ', words.All.Skip(start).Take(length))) is not { } gemeente) continue;
                if (Says(words, start, start + length) is not { } from) break;
                words.Understand(from, start + length);
                return gemeente;
            }
        }

        return null;
    }

    /// <summary>From which word on the message says that the writer lives there; null when it does not say so.</summary>
    private static int? Says(MessageWords words, int start, int end)
    {
        var name = words[start];
        if (start == 0 && end == words.Count) return AlsoWords.Contains(name) ? null : start;
        if (start == 0) return null;
        if (words[start - 1] is "gemeente" && !OfAnother(words, start)) return start - 1;
        if (start == 1 && end == words.Count && words[0] is "in" or "uit") return 0;
        if (words[start - 1] is "uit" && words[start - 2] is "kom" or "ben" or "ik") return start - 2;
        for (var i = start - 1; i >= 0 && start - i <= MostBetween; i--)
        {
            if (words[i] is "niet" || People.Others.Contains(words[i])) return null;
            if (Lives.Contains(words[i])) return OfAnother(words, i) ? null : i;
            if (Services.Contains(words[i]) && !AlsoWords.Contains(name)) return start - 1;
        }

        return null;
    }

    private static bool OfAnother(MessageWords words, int at) => words.Has(People.Others, at - 3, at);
}
