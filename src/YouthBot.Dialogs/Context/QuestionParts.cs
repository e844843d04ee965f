using System.Text.RegularExpressions;
using YouthBot.Dialogs.Language;

namespace YouthBot.Dialogs.Context;

/// <summary>
/// Cuts a message with more than one question into those questions. A story is no question: only what ends in “?”, begins as a question does,
/// or follows “en ook” is a part.
/// </summary>
public static partial class QuestionParts
{
    /// <summary>More questions than this at once are better asked one by one.</summary>
    private const int Most = 3;

    private const int FewestWords = 2;

    private static readonly HashSet<string> Openings = People.Set(
        "mag moet kan kun hoef krijg heb ben is wat waar wie wanneer waarom hoe hoeveel welke wil zijn bestaat gaat komt word doet hebben moeten mogen");

    /// <summary>The questions in this text, in order; one or none when there is nothing to cut.</summary>
    public static IReadOnlyList<string> Of(string text, WordReader words)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(words);
        var parts = new List<string>();
        foreach (Match sentence in Sentences().Matches(text))
        {
            var also = false;
            foreach (var part in Also().Split(sentence.Value))
            {
                if (IsQuestion(part, words, also)) parts.Add(part.Trim());
                also = true;
            }
        }

        return parts.Count > Most ? parts[..Most] : parts;
    }

    private static bool IsQuestion(string part, WordReader words, bool also)
    {
        var read = words.Read(part);
        if (read.Count < FewestWords) return false;
        string[] core = [.. read.SkipWhile(word => word is "en" or "maar" or "ook" or "dus" or "of" or "oja" or "oh" or "hoi" or "hallo" or "hey")];
        return also || part.Contains('?', StringComparison.Ordinal) || (core is [var first, ..] && Openings.Contains(first));
    }

    [GeneratedRegex(@"[^.!?;\n]+[.!?;]*", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Sentences();

    /// <summary>“en ook” is dropped; in “en mag ik” the words after “en” belong to the question.</summary>
    [GeneratedRegex(
        @"\b(?:en\s+(?:ook|verder|daarnaast|trouwens)|plus|daarnaast)\b|\ben\s+(?=(?:hoe|wat|mag|moet|kan|krijg|hoef|waar|wanneer|wie|hoeveel)\s)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Also();
}
