using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace YouthBot.Dialogs.Language;

/// <summary>
/// Turns a message as a young person types it into plain words: lower case, without accents, punctuation or apostrophes, a letter that
/// stands three or more times in a row brought back to two (“neeeee” → “nee”), and chat spelling spelled out (“kwil” → “ik wil”).
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
        var words = new List<string>();
        foreach (var raw in Clean(text).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var word = ShortenRuns(raw);
            if (spelling.TryGetValue(word, out var full)) words.AddRange(full);
            else words.Add(word);
        }

        return words;
    }

    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var c in WholeCharacters(text).Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark) continue;
            if (c is '\'' or '’' or '‘' or '`' or '´') continue;
            clean.Append(char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ');
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

    private static string ShortenRuns(string word)
    {
        var run = 0;
        StringBuilder? shorter = null;
        for (var i = 0; i < word.Length; i++)
        {
            run = i > 0 && word[i] == word[i - 1] ? run + 1 : 1;
            var keep = run <= 2 || char.IsAsciiDigit(word[i]);
            if (!keep) shorter ??= new StringBuilder(word, 0, i, word.Length);
            else shorter?.Append(word[i]);
        }

        return shorter?.ToString() ?? word;
    }
}
