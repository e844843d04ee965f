namespace YouthBot.Dialogs.Search;

/// <summary>
/// What a search found. A closed set: a wrong answer stated as fact is worse than a question back, so doubt has its own case.
/// </summary>
public abstract record SearchOutcome
{
    private SearchOutcome(IReadOnlyList<Candidate> candidates) => Candidates = candidates;

    /// <summary>The articles that came nearest, best first, at most five.</summary>
    public IReadOnlyList<Candidate> Candidates { get; }

    /// <summary>The first candidate is the answer.</summary>
    public sealed record Answer : SearchOutcome
    {
        /// <param name="candidates">At least one; the first is the answer.</param>
        public Answer(IReadOnlyList<Candidate> candidates)
            : base(candidates)
        {
        }
    }

    /// <summary>Each of the candidates, two or three, may be what is meant: ask.</summary>
    public sealed record Choices : SearchOutcome
    {
        /// <param name="candidates">Two or three, best first.</param>
        public Choices(IReadOnlyList<Candidate> candidates)
            : base(candidates)
        {
        }
    }

    /// <summary>No article answers this. The candidates are near misses, for the editors' eyes only.</summary>
    public sealed record Nothing : SearchOutcome
    {
        /// <param name="candidates">May be empty.</param>
        public Nothing(IReadOnlyList<Candidate> candidates)
            : base(candidates)
        {
        }
    }
}
