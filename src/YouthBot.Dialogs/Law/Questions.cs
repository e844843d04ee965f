using System.Globalization;

namespace YouthBot.Dialogs.Law;

/// <summary>What a question would teach. Every possible case lies in exactly one branch of a question.</summary>
public static class Questions
{
    /// <summary>All questions.</summary>
    public static IReadOnlyList<Question> All { get; } = Enum.GetValues<Question>();

    /// <summary>The answers that are still possible, each with what is known after it; one branch when the answer is known.</summary>
    public static IReadOnlyList<Branch> Split(Question question, Facts facts) => question switch
    {
        Question.Age => ByAge(facts),
        Question.Enrolled => ByValue(facts.Enrolled, one => facts with { Enrolled = one }),
        Question.Diploma => ByValue(facts.Diploma, one => facts with { Diploma = one }),
        Question.SixteenThisSchoolYear => ByBirthdayThisSchoolYear(facts, 16),
        Question.EighteenThisSchoolYear => ByBirthdayThisSchoolYear(facts, 18),
        Question.Absence => ByValue(facts.Absence, one => facts with { Absence = one }),
        Question.Exemption => ByValue(facts.Exemption, one => facts with { Exemption = one }),
        Question.TwelveSchoolYears => ByTwelveYears(facts),
        _ => throw new ArgumentOutOfRangeException(nameof(question), question, "This question is not known."),
    };

    private static Branch[] ByValue<T>(Answers<T> values, Func<Answers<T>, Facts> narrow)
        where T : struct, Enum => [.. values.Select(value => new Branch(Codes<T>.Of(value), narrow(Answers.Only(value))))];

    private static Branch[] ByAge(Facts facts)
    {
        var youngest = Birthday.AgeOn(facts.Born.Last, facts.On);
        var oldest = Birthday.AgeOn(facts.Born.First, facts.On);
        return
        [
            .. from age in Enumerable.Range(youngest, oldest - youngest + 1)
               let born = facts.Born.Within(Birthday.BornAtAge(age, facts.On))
               where born is not null
               select new Branch(age.ToString(CultureInfo.InvariantCulture), facts with { Born = born.Value }),
        ];
    }

    private static Branch[] ByBirthdayThisSchoolYear(Facts facts, int age)
    {
        var year = SchoolYear.Of(facts.On);
        var yes = new DateRange(year.First.AddYears(-age), year.Last.AddYears(-age));
        return
        [
            .. Born("earlier", new DateRange(DateOnly.MinValue, yes.First.AddDays(-1))),
            .. Born("yes", yes),
            .. Born("later", new DateRange(yes.Last.AddDays(1), DateOnly.MaxValue)),
        ];

        IEnumerable<Branch> Born(string answer, DateRange range) =>
            facts.Born.Within(range) is { } born ? [new Branch(answer, facts with { Born = born })] : [];
    }

    private static Branch[] ByTwelveYears(Facts facts)
    {
        var byAnswer = facts.FullSchoolYears.ToLookup(years => years >= Leerplicht.FullYears);
        return
        [
            .. from yes in Answers.YesOrNo
               where byAnswer.Contains(yes)
               select new Branch(yes ? "yes" : "no", facts with { FullSchoolYears = Answers.Of(byAnswer[yes]) }),
        ];
    }
}
