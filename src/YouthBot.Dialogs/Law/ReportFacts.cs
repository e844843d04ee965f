namespace YouthBot.Dialogs.Law;

/// <summary>What is known of an absence.</summary>
/// <param name="On">The day on which it is judged.</param>
/// <param name="Born">The dates on which they can be born.</param>
public sealed record ReportFacts(DateOnly On, DateRange Born)
{
    /// <summary>Hours away without permission in four school weeks.</summary>
    public Answers<HoursMissed> Hours { get; init; } = Answers.All<HoursMissed>();

    /// <summary>Weeks on end away without a valid reason.</summary>
    public Answers<Absence> Absence { get; init; } = Answers.All<Absence>();

    /// <summary>Whether it is a holiday without permission.</summary>
    public Answers<bool> Luxury { get; init; } = Answers.YesOrNo;

    /// <summary>Where they are enrolled.</summary>
    public Answers<Enrolment> Enrolled { get; init; } = Answers.All<Enrolment>();

    /// <summary>Highest diploma.</summary>
    public Answers<Diploma> Diploma { get; init; } = Answers.All<Diploma>();

    /// <summary>A case is what is known when everything is.</summary>
    public static ReportFacts Of(ReportCase known) => new(known.On, DateRange.Only(known.Born))
    {
        Hours = Answers.Only(Missed(known.UnauthorisedHoursIn4Weeks)),
        Absence = Answers.Only(Absences.OfWeeks(known.ConsecutiveWeeksAbsent)),
        Luxury = Answers.Only(known.Luxury),
        Enrolled = Answers.Only(known.Enrolled),
        Diploma = Answers.Only(known.Diploma),
    };

    private static HoursMissed Missed(decimal? hours) => hours switch
    {
        null or 0 => HoursMissed.None,
        > 0 and < 16 => HoursMissed.UnderSixteen,
        >= 16 => HoursMissed.Sixteen,
        _ => throw new ArgumentOutOfRangeException(nameof(hours), hours, "Hours are 0 or more."),
    };
}
