namespace YouthBot.Dialogs.Law;

/// <summary>What is known of a young person on a day: an interval of birth dates, and the possible values of every other fact.</summary>
/// <param name="On">The day on which it is judged.</param>
/// <param name="Born">The dates on which they can be born.</param>
public sealed record Facts(DateOnly On, DateRange Born)
{
    /// <summary>Highest diploma.</summary>
    public Answers<Diploma> Diploma { get; init; } = Answers.All<Diploma>();

    /// <summary>Where they are enrolled.</summary>
    public Answers<Enrolment> Enrolled { get; init; } = Answers.All<Enrolment>();

    /// <summary>How long they have been away.</summary>
    public Answers<Absence> Absence { get; init; } = Answers.All<Absence>();

    /// <summary>The exemption that holds today.</summary>
    public Answers<Exemption> Exemption { get; init; } = Answers.All<Exemption>();

    /// <summary>Whole school years completed before the day; null is one of the possible values: nobody counted, and then age decides.</summary>
    public Answers<int?> FullSchoolYears { get; init; } = Answers.Of<int?>(null, Leerplicht.FullYears);

    /// <summary>A case is what is known when everything is.</summary>
    public static Facts Of(Case known) => new(known.On, DateRange.Only(known.Born))
    {
        Diploma = Answers.Only(known.Diploma),
        Enrolled = Answers.Only(known.Enrolled),
        Absence = Answers.Only(Absences.OfWeeks(known.AbsentWeeks)),
        Exemption = Answers.Only(known.Exemption),
        FullSchoolYears = Answers.Only(known.FullSchoolYears),
    };
}
