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
    /// <summary>Made when the pattern is first tried: of thousands of patterns few ever are.</summary>
    private Beginning? beginning;

    internal SafetyPattern(string source, PatternNode.Sequence root)
    {
        Source = source;
        Root = root;
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
        var first = beginning ??= new Beginning(Root.FirstWords);
        for (var start = 0; start < row.Length; start++)
        {
            if (!first.MayBe(row[start])) continue;
            var ends = Root.Step(row, start, PatternNode.AtStart);
            if (ends is 0) continue;
            var length = BitOperations.Log2(ends);
            yield return start..(start + length);
            start += length - 1;
        }
    }

    /// <inheritdoc/>
    public override string ToString() => Source;

    /// <summary>What a match may begin with; most patterns are done with at most words here, which is what keeps hundreds of them fast on a long message.</summary>
    private sealed class Beginning
    {
        private readonly bool isAny;
        private readonly FrozenSet<string> words;
        private readonly string[] prefixes;

        /// <param name="first">The words; null when any word will do.</param>
        public Beginning(IReadOnlyList<PatternNode.Word>? first)
        {
            isAny = first is null;
            words = (first ?? []).Where(word => !word.IsPrefix).Select(word => word.Text).ToFrozenSet();
            prefixes = [.. (first ?? []).Where(word => word.IsPrefix).Select(word => word.Text)];
        }

        public bool MayBe(string word)
        {
            if (isAny || words.Contains(word)) return true;
            foreach (var prefix in prefixes)
            {
                if (word.StartsWith(prefix, StringComparison.Ordinal)) return true;
            }

            return false;
        }
    }
}
