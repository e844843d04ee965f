using YouthBot.WhatsAppStandIn;

namespace YouthBot.Benchmarks.CheckIns;

/// <summary>Somebody who leaves school this year: how they are, and what really happened with them.</summary>
internal sealed class YearPerson
{
    public required string Leaver { get; init; }

    public required string FirstName { get; init; }

    public required string Region { get; init; }

    public required string School { get; init; }

    public required Phone Phone { get; init; }

    public required Habit Habit { get; init; }

    /// <summary>Whether their number comes with what they write; else a user id alone.</summary>
    public bool HidesNumber { get; init; }

    /// <summary>What happened, in order: the truth that the report is compared with.</summary>
    public List<YearFact> Facts { get; } = [];
}
