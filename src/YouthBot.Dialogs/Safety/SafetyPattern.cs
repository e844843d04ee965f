using System.Collections.Frozen;
using System.Numerics;

namespace YouthBot.Dialogs.Safety;

/// <summary>
/// A turn of phrase to listen for, matched anywhere in a message, on whole words: <c>word</c>; <c>word*</c> for every word that begins so;
/// <c>(a|b c|d*)</c> for one of these; <c>(…)?</c> for maybe; <c>_</c> for zero to three words, whatever they are; <c>^</c> and
/// <c>$</c> for the beginning and the end of the message; <c>@naam</c> for one of a list of that name, <c>@naam?</c> for maybe. Words are written as <see cref="Language.WordReader"/> reads them.
/// </summary>
public sealed class SafetyPattern
{
    private readonly bool anyBeginning;
    private readonly FrozenSet<string> beginnings;
    private readonly string[] prefixes;

    internal SafetyPattern(string source, PatternNode.Sequence root)
    {
        Source = source;
        Root = root;
        var first = root.FirstWords;
        anyBeginning = first is null;
        beginnings = (first ?? []).Where(word => !word.IsPrefix).Select(word => word.Text).ToFrozenSet();
        prefixes = [.. (first ?? []).Where(word => word.IsPrefix).Select(word => word.Text)];
    }

    /// <summary>The pattern as it was written.</summary>
    public string Source { get; }

    internal PatternNode.Sequence Root { get; }

    /// <summary>Reads a pattern, or says what is wrong with it.</summary>
    /// <param name="source">The pattern as an editor wrote it.</param>
    /// <param name="lists">The lists that it may name.</param>
    public static SafetyPatternParse Parse(string source, SafetyLists? lists = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        return PatternParser.Parse(source, lists ?? SafetyLists.None);
    }

    /// <summary>Whether these words hold the pattern somewhere.</summary>
    public bool IsIn(IReadOnlyList<string> words) => FindAll(words).Any();

    /// <summary>
    /// Every match, from the start, the longest at each place, none overlapping another. The work grows with the number of words, not
    /// faster: a pattern has a longest match, and each place in the message is tried once.
    /// </summary>
    public IEnumerable<Range> FindAll(IReadOnlyList<string> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var row = words as string[] ?? [.. words];
        for (var start = 0; start < row.Length; start++)
        {
            if (!MayBeginWith(row[start])) continue;
            var ends = Root.Step(row, start, PatternNode.AtStart);
            if (ends is 0) continue;
            var length = BitOperations.Log2(ends);
            yield return start..(start + length);
            start += length - 1;
        }
    }

    /// <summary>Most patterns are done with at most words here, which is what keeps hundreds of them fast on a long message.</summary>
    private bool MayBeginWith(string word)
    {
        if (anyBeginning || beginnings.Contains(word)) return true;
        foreach (var prefix in prefixes)
        {
            if (word.StartsWith(prefix, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <inheritdoc/>
    public override string ToString() => Source;
}
