using System.Collections.Frozen;
using YouthBot.Dialogs.Safety;

namespace YouthBot.Dialogs.Content;

/// <summary>Messages that are no question about school, read from <c>content/words/smalltalk.yaml</c>.</summary>
public sealed class Smalltalk
{
    /// <summary>“mag ik iets vragen” and the like are the longest openings.</summary>
    private const int MostWordsOfOpening = 6;

    private readonly FrozenDictionary<string, SmalltalkReply> byMessage;
    private readonly FrozenSet<string> openings;
    private readonly FrozenSet<string> closings;
    private readonly (SafetyPattern Pattern, SmalltalkReply Reply)[] patterns;

    /// <param name="byMessage">Normalised words joined by one space → the reply.</param>
    /// <param name="openings">What may stand before another message without changing it, normalised in the same way.</param>
    /// <param name="closings">Words that may stand behind another message.</param>
    /// <param name="patterns">Turns of phrase with their reply, in order.</param>
    public Smalltalk(
        IReadOnlyDictionary<string, SmalltalkReply> byMessage,
        IEnumerable<string>? openings = null,
        IEnumerable<string>? closings = null,
        IEnumerable<(SafetyPattern Pattern, SmalltalkReply Reply)>? patterns = null)
    {
        this.byMessage = byMessage.ToFrozenDictionary(StringComparer.Ordinal);
        this.openings = (openings ?? []).ToFrozenSet(StringComparer.Ordinal);
        this.closings = (closings ?? []).ToFrozenSet(StringComparer.Ordinal);
        this.patterns = [.. patterns ?? []];
    }

    /// <summary>
    /// The reply to these words, as the word reader reads a message, also with a greeting before them; null when they are no smalltalk. A
    /// greeting with a question behind it is a question.
    /// </summary>
    public SmalltalkReply? Find(IReadOnlyList<string> words) =>
        byMessage.GetValueOrDefault(string.Join(' ', words)) ?? byMessage.GetValueOrDefault(string.Join(' ', Core(words)));

    /// <summary>The reply to a turn of phrase that stands somewhere in these words; null when none does.</summary>
    public SmalltalkReply? FindInside(IReadOnlyList<string> words)
    {
        foreach (var (pattern, reply) in patterns)
        {
            if (pattern.IsIn(words)) return reply;
        }

        return null;
    }

    /// <summary>What is left of a message without a greeting in front and an “hoor” behind; the first greeting when nothing is.</summary>
    public IReadOnlyList<string> Core(IReadOnlyList<string> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var (start, end) = (0, words.Count);
        while (OpeningAt(words, start) is > 0 and var length) start += length;
        while (end > start && closings.Contains(words[end - 1])) end--;
        if (start == end) return [.. words.Take(Math.Max(OpeningAt(words, 0), 1))];
        return start == 0 && end == words.Count ? words : [.. words.Take(end).Skip(start)];
    }

    /// <summary>How many words the longest opening at a place has; 0 when none stands there.</summary>
    private int OpeningAt(IReadOnlyList<string> words, int start)
    {
        for (var length = Math.Min(MostWordsOfOpening, words.Count - start); length > 0; length--)
        {
            if (openings.Contains(string.Join(' ', words.Skip(start).Take(length)))) return length;
        }

        return 0;
    }
}
