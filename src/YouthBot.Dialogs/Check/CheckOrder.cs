using YouthBot.Dialogs.Law;

namespace YouthBot.Dialogs.Check;

/// <summary>Which question comes next: it is computed from what is known, and is the one that narrows what can be said most.</summary>
internal static class CheckOrder
{
    /// <summary>Nobody is asked more than this.</summary>
    public const int Most = 5;

    /// <summary>The questions about one thing: who was asked one of them, is not asked another.</summary>
    private static readonly CheckQuestion[][] Alike =
    [
        [CheckQuestion.Going, CheckQuestion.GoingFourWeeks],
    ];

    /// <summary>
    /// The question that, at worst, leaves the fewest verdicts; of two that are as good there, the one that leaves fewer on average. Null when no
    /// answer can change what is said, or enough was asked.
    /// </summary>
    /// <param name="facts">What is known.</param>
    /// <param name="asked">The questions that were asked, also those that were not answered.</param>
    public static CheckQuestion? Next(Facts facts, IReadOnlyCollection<CheckQuestion> asked)
    {
        if (asked.Count >= Most) return null;
        var now = Verdict.Possible(facts).Count;
        if (now == 1) return null;

        // without an age nothing is certain, and whoever keeps it to themselves is not asked for it in another way
        if (asked.Contains(CheckQuestion.Age) && AgeIsOpen(facts)) return null;
        var useful = Enum.GetValues<CheckQuestion>()
            .Where(question => question is not CheckQuestion.School || KindsOfSchoolMatter(facts))
            .Where(question => !asked.Contains(question) && !Alike.Any(group => group.Contains(question) && group.Any(asked.Contains)))
            .Select(question => (Question: question, Left: Left(question, facts)))
            .Where(found => found.Left.Any(left => left < now))
            .OrderBy(found => found.Question is CheckQuestion.Exemption)
            .ThenBy(found => found.Left.Max())
            .ThenBy(found => found.Left.Average());
        return useful.Select(found => (CheckQuestion?)found.Question).FirstOrDefault();
    }

    /// <summary>Whether more than one age is possible.</summary>
    public static bool AgeIsOpen(Facts facts) => Birthday.AgeOn(facts.Born.First, facts.On) != Birthday.AgeOn(facts.Born.Last, facts.On);

    /// <summary>Whether somebody is at school at all is another question than at which one.</summary>
    private static bool KindsOfSchoolMatter(Facts facts)
    {
        var schools = CheckAnswers.Possible(CheckQuestion.School, facts)
            .Select(branch => branch.After)
            .Where(after => !after.Enrolled.Contains(Enrolment.None))
            .Select(Verdict.Possible)
            .ToList();
        return schools.Exists(school => !school.SetEquals(schools[0]));
    }

    /// <summary>How many verdicts each answer leaves; none when what is known answers the question, or it cannot be asked yet.</summary>
    private static IReadOnlyList<int> Left(CheckQuestion question, Facts facts)
    {
        var branches = CheckAnswers.Possible(question, facts).Select(branch => branch.After).ToList();
        return branches.Count < 2 ? [] : [.. branches.Select(after => Verdict.Possible(after).Count)];
    }
}
