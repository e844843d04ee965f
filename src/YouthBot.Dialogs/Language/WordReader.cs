using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace YouthBot.Dialogs.Language;

/// <summary>
/// Turns a message as a young person types it into plain words: lower case, without accents, punctuation, apostrophes, fancy letters or
/// invisible characters, a letter that stands three or more times in a row brought back to two (“neeeee” → “nee”), and chat spelling spelled
/// out (“kwil” → “ik wil”).
/// Search, safety and commands all read words this way, so that one editor's list of spellings helps each of them.
/// </summary>
public sealed class WordReader
{
    private readonly FrozenDictionary<string, string[]> spelling;

    /// <param name="spelling">Chat spelling (one normalised word) to the words that it stands for; <c>content/words/spelling.yaml</c>.</param>
    public WordReader(IReadOnlyDictionary<string, string> spelling)
    {
        ArgumentNullException.ThrowIfNull(spelling);
        this.spelling = spelling.ToFrozenDictionary(
            pair => pair.Key,
            pair => pair.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries),
            StringComparer.Ordinal);
    }

    /// <summary>A reader that knows no chat spelling.</summary>
    public static WordReader Plain { get; } = new(new Dictionary<string, string>());

    /// <summary>The words of a message, in order; empty for a message without letters or digits.</summary>
    public IReadOnlyList<string> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Read(Clean(text), longest: 2, longestAtTheEnd: 2);
    }

    /// <summary>
    /// Every way to read a message in which letters are stretched: “doooodddd” and “levennnn” each become a word in one of them. One reading
    /// when nothing is stretched. For safety, where a match in any reading counts.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<string>> ReadEachWay(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var clean = Clean(text);
        IReadOnlyList<string> usual = Read(clean, longest: 2, longestAtTheEnd: 2);
        if (!HasStretchedLetter(clean)) return [usual];
        return [usual, Read(clean, longest: 2, longestAtTheEnd: 1), Read(clean, longest: 1, longestAtTheEnd: 1)];
    }

    private List<string> Read(string clean, int longest, int longestAtTheEnd)
    {
        var words = new List<string>();
        foreach (var raw in clean.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var word = ShortenRuns(raw, longest, longestAtTheEnd);
            if (spelling.TryGetValue(word, out var full)) words.AddRange(full);
            else words.Add(word);
        }

        return words;
    }

    private static string Clean(string text)
    {
        if (Ascii.IsValid(text)) return CleanPlain(text);
        var clean = new StringBuilder(text.Length);
        foreach (var c in WholeCharacters(text).Normalize(NormalizationForm.FormKD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format) continue;
            if (c is '\'' or '’' or '‘' or '`' or '´') continue;
            clean.Append(char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ');
        }

        return clean.ToString();
    }

    /// <summary>The same for a text without accents, fancy letters and emoji, as most are: there is nothing to normalise in it.</summary>
    private static string CleanPlain(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is not ('\'' or '`')) clean.Append(char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ');
        }

        return clean.ToString();
    }

    /// <summary>
    /// Half an emoji (a lone surrogate) and U+FFFE would make normalisation throw, and a cry for help around them would not be heard: they
    /// become U+FFFD.
    /// </summary>
    private static string WholeCharacters(string text)
    {
        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) whole.Append(rune.Value is 0xFFFE ? Rune.ReplacementChar : rune);
        return whole.ToString();
    }

    private static bool HasStretchedLetter(string clean)
    {
        for (var i = 2; i < clean.Length; i++)
        {
            if (clean[i] == clean[i - 1] && clean[i] == clean[i - 2] && char.IsLetter(clean[i])) return true;
        }

        return false;
    }

    /// <summary>A letter three or more times in a row stands there at most so many times; a number keeps its digits.</summary>
    private static string ShortenRuns(string word, int longest, int longestAtTheEnd)
    {
        StringBuilder? shorter = null;
        for (var start = 0; start < word.Length;)
        {
            var end = start + 1;
            while (end < word.Length && word[end] == word[start]) end++;
            var keep = end - start < 3 || char.IsAsciiDigit(word[start]) ? end - start : end == word.Length ? longestAtTheEnd : longest;
            if (keep < end - start) shorter ??= new StringBuilder(word, 0, start, word.Length);
            shorter?.Append(word[start], keep);
            start = end;
        }

        return shorter?.ToString() ?? word;
    }
}
