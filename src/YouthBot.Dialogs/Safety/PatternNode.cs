using System.Numerics;

namespace YouthBot.Dialogs.Safety;

/// <summary>
/// A part of a pattern. Where a match may have got to is kept as bits: bit n means “n words after the start”. A part moves those bits on, so
/// all ways through a pattern are walked at once and none is walked twice.
/// </summary>
internal abstract record PatternNode
{
    /// <summary>No word read yet.</summary>
    public const ulong AtStart = 1;

    /// <summary>The most words that one match may span: bits 0 to 63.</summary>
    public const int MostWords = 63;

    /// <summary>The most words that <see cref="Gap"/> passes over.</summary>
    private const int GapWords = 3;

    private PatternNode()
    {
    }

    /// <summary>The fewest words that this part can match.</summary>
    public abstract int Shortest { get; }

    /// <summary>The most words that this part can match.</summary>
    public abstract int Longest { get; }

    /// <summary>The words that a match may begin with, or with the next part if this one may be empty; null when any word will do.</summary>
    public abstract IReadOnlyList<Word>? FirstWords { get; }

    /// <summary>Every word that is written in this part.</summary>
    public abstract IEnumerable<Word> Words { get; }

    /// <summary>All places where this part may end, given all the places where it may begin.</summary>
    public abstract ulong Step(string[] words, int start, ulong places);

    private static List<Word>? FirstOfAny(IEnumerable<PatternNode> parts)
    {
        var words = new List<Word>();
        foreach (var part in parts)
        {
            if (part.FirstWords is not { } first) return null;
            words.AddRange(first);
        }

        return words;
    }

    /// <summary>One word, whole or only its beginning.</summary>
    internal sealed record Word(string Text, bool IsPrefix) : PatternNode
    {
        public override IReadOnlyList<Word> FirstWords => [this];

        public override IEnumerable<Word> Words => [this];

        public override int Shortest => 1;

        public override int Longest => 1;

        public override ulong Step(string[] words, int start, ulong places)
        {
            ulong ends = 0;
            for (var left = places; left is not 0; left &= left - 1)
            {
                var at = BitOperations.TrailingZeroCount(left);
                if (start + at < words.Length && Fits(words[start + at])) ends |= 1UL << (at + 1);
            }

            return ends;
        }

        private bool Fits(string word) => IsPrefix ? word.StartsWith(Text, StringComparison.Ordinal) : word == Text;
    }

    /// <summary>A few words, whatever they are.</summary>
    internal sealed record Gap : PatternNode
    {
        public override IReadOnlyList<Word>? FirstWords => null;

        public override IEnumerable<Word> Words => [];

        public override int Shortest => 0;

        public override int Longest => GapWords;

        public override ulong Step(string[] words, int start, ulong places)
        {
            for (var word = 0; word < GapWords; word++) places |= places << 1;
            return places & UpTo(words.Length - start);
        }

        /// <summary>The places that lie within the message: a gap may end where it ends, not after it.</summary>
        private static ulong UpTo(int wordsLeft) => wordsLeft >= MostWords ? ulong.MaxValue : (1UL << (wordsLeft + 1)) - 1;
    }

    /// <summary>No word, but the place where the message begins or ends.</summary>
    internal sealed record Edge(bool IsEnd) : PatternNode
    {
        public override IReadOnlyList<Word> FirstWords => [];

        public override IEnumerable<Word> Words => [];

        public override int Shortest => 0;

        public override int Longest => 0;

        public override ulong Step(string[] words, int start, ulong places)
        {
            var wordsOn = (IsEnd ? words.Length : 0) - start;
            return wordsOn is >= 0 and <= MostWords ? places & (1UL << wordsOn) : 0;
        }
    }

    /// <summary>One part after another.</summary>
    internal sealed record Sequence(PatternNode[] Parts) : PatternNode
    {
        /// <summary>The same: a sequence of one part, as most choices are, is that part.</summary>
        public PatternNode Plain => Parts is [var only] ? only : this;

        public override IReadOnlyList<Word>? FirstWords =>
            FirstOfAny(Parts.Take(Parts.TakeWhile(part => part.Shortest is 0).Count() + 1));

        public override IEnumerable<Word> Words => Parts.SelectMany(part => part.Words);

        public override int Shortest { get; } = Parts.Sum(part => part.Shortest);

        public override int Longest { get; } = Parts.Sum(part => part.Longest);

        public override ulong Step(string[] words, int start, ulong places)
        {
            for (var i = 0; i < Parts.Length && places is not 0; i++) places = Parts[i].Step(words, start, places);
            return places;
        }
    }

    /// <summary>One of these, or nothing at all if it is optional.</summary>
    internal sealed record OneOf(PatternNode[] Choices, bool IsOptional) : PatternNode
    {
        private readonly int shortest = Choices.Min(choice => choice.Shortest);

        public override IReadOnlyList<Word>? FirstWords => FirstOfAny(Choices);

        public override IEnumerable<Word> Words => Choices.SelectMany(choice => choice.Words);

        public override int Shortest => IsOptional ? 0 : shortest;

        public override int Longest { get; } = Choices.Max(choice => choice.Longest);

        public override ulong Step(string[] words, int start, ulong places)
        {
            var ends = IsOptional ? places : 0;
            for (var i = 0; i < Choices.Length; i++) ends |= Choices[i].Step(words, start, places);
            return ends;
        }
    }
}
