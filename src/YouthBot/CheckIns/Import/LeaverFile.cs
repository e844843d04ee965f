namespace YouthBot.CheckIns.Import;

/// <summary>What a decaan's file says.</summary>
internal abstract record LeaverFile
{
    private LeaverFile()
    {
    }

    /// <summary>Nothing of it can be taken over.</summary>
    /// <param name="Why">Why, for who sent it.</param>
    public sealed record Refused(string Why) : LeaverFile;

    /// <summary>It can be read, line by line.</summary>
    /// <param name="Good">Who can be taken over.</param>
    /// <param name="Problems">Who cannot, and why; in the order of the file.</param>
    /// <param name="Named">
    /// Every number that stands in it with consent: who is named on a line with another problem did not leave the school.
    /// </param>
    public sealed record Lines(
        IReadOnlyList<LeaverLine> Good, IReadOnlyList<LineProblem> Problems, IReadOnlySet<string> Named) : LeaverFile
    {
        /// <summary>Whose number cannot be read, with consent: by first name and class (empty when none is written).</summary>
        public IReadOnlyList<(string FirstName, string Class)> Unnumbered { get; init; } = [];
    }
}
