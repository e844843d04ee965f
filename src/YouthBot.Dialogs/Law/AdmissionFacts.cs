namespace YouthBot.Dialogs.Law;

/// <summary>What is known of an application to the mbo.</summary>
/// <param name="On">The day on which the duties are judged.</param>
/// <param name="Born">The dates on which they can be born.</param>
public sealed record AdmissionFacts(DateOnly On, DateRange Born)
{
    /// <summary>Level of the course, 1 (entree) to 4.</summary>
    public Answers<int> Level { get; init; } = Answers.Of(1, 2, 3, 4);

    /// <summary>Highest diploma.</summary>
    public Answers<Diploma> Diploma { get; init; } = Answers.All<Diploma>();

    /// <summary>Whether the application was in time (<see cref="Admission.InTime"/>).</summary>
    public Answers<bool> InTime { get; init; } = Answers.YesOrNo;

    /// <summary>Whether they took part in a compulsory intake; true as well when none was compulsory.</summary>
    public Answers<bool> IntakeDone { get; init; } = Answers.YesOrNo;

    /// <summary>Whether they answered before 1 July; true as well when nothing was asked.</summary>
    public Answers<bool> AnsweredBeforeJuly1 { get; init; } = Answers.YesOrNo;

    /// <summary>Whether school wrote beforehand that an answer is a condition.</summary>
    public Answers<bool> WarnedInWriting { get; init; } = Answers.YesOrNo;

    /// <summary>Whether they were enrolled for entree in the past two study years.</summary>
    public Answers<bool> PreviousEntree { get; init; } = Answers.YesOrNo;

    /// <summary>A case is what is known when everything is.</summary>
    public static AdmissionFacts Of(AdmissionCase known) => new(known.On, DateRange.Only(known.Born))
    {
        Level = Answers.Only(known.Level),
        Diploma = Answers.Only(known.Diploma),
        InTime = Answers.Only(Admission.InTime(known.AppliedOn, known.NegativeBsaOn)),
        IntakeDone = Answers.Only(known.IntakeDone),
        AnsweredBeforeJuly1 = Answers.Only(known.AnsweredBeforeJuly1),
        WarnedInWriting = Answers.Only(known.WarnedInWriting),
        PreviousEntree = Answers.Only(known.PreviousEntree),
    };
}
