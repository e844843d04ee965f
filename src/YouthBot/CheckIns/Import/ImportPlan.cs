using YouthBot.Storage.Rows;

namespace YouthBot.CheckIns.Import;

/// <summary>What taking a file over would do.</summary>
/// <param name="Target">Whose leavers.</param>
/// <param name="Taken">Who would be added or changed.</param>
/// <param name="Problems">Who would not, and why.</param>
/// <param name="Missing">Who of this school is not in the file any more.</param>
public sealed record ImportPlan(
    ImportTarget Target, IReadOnlyList<PlannedLeaver> Taken, IReadOnlyList<LineProblem> Problems, IReadOnlyList<KnownLeaverRow> Missing)
{
    /// <summary>How many are new.</summary>
    public int New => Taken.Count(one => one.Known is null);

    /// <summary>How many were there and are changed.</summary>
    public int Changed => Taken.Count - New;

    /// <summary>Of how many nobody said when they were born.</summary>
    public int WithoutBirthday => Taken.Count(one => one.Contact is { BornOn: null, ConsentBy: LeaverContact.ByPupil });

    /// <summary>How many said stop before, and get nothing.</summary>
    public int Stopped => Taken.Count(one => one.Known?.StoppedAt is not null);

    /// <summary>Whether another plan for the same file would do the same.</summary>
    public bool DoesTheSame(ImportPlan other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Ids(this).SequenceEqual(Ids(other)) && Problems.SequenceEqual(other.Problems);

        static IEnumerable<Guid?> Ids(ImportPlan plan) =>
            [.. plan.Taken.Select(one => one.Known?.Id), .. plan.Missing.Select(row => (Guid?)row.Id).Order()];
    }
}
