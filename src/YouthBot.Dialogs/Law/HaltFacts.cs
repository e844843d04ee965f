namespace YouthBot.Dialogs.Law;

/// <summary>What is known of an absence for which Halt may be possible.</summary>
/// <param name="On">The day on which it is judged.</param>
/// <param name="Born">The dates on which they can be born.</param>
public sealed record HaltFacts(DateOnly On, DateRange Born)
{
    /// <summary>Hours away.</summary>
    public Answers<HaltAmount> Hours { get; init; } = Answers.All<HaltAmount>();

    /// <summary>Times late.</summary>
    public Answers<HaltAmount> TimesLate { get; init; } = Answers.All<HaltAmount>();

    /// <summary>Whether it was their own doing.</summary>
    public Answers<bool> Culpable { get; init; } = Answers.YesOrNo;

    /// <summary>Whether they were at Halt for absence before.</summary>
    public Answers<bool> EarlierHalt { get; init; } = Answers.YesOrNo;

    /// <summary>Whether there are serious mental problems without help yet.</summary>
    public Answers<bool> SeriousProblems { get; init; } = Answers.YesOrNo;

    /// <summary>A case is what is known when everything is.</summary>
    public static HaltFacts Of(HaltCase known) => new(known.On, DateRange.Only(known.Born))
    {
        Hours = Answers.Only(Amount(known.Hours, Law.Halt.MinimumHours)),
        TimesLate = Answers.Only(Amount(known.TimesLate, Law.Halt.MinimumTimesLate)),
        Culpable = Answers.Only(known.Culpable),
        EarlierHalt = Answers.Only(known.EarlierHalt),
        SeriousProblems = Answers.Only(known.SeriousProblems),
    };

    private static HaltAmount Amount(decimal? amount, int minimum) => amount switch
    {
        < 0 => throw new ArgumentOutOfRangeException(nameof(amount), amount, "Hours and times late are 0 or more."),
        > Law.Halt.Maximum => HaltAmount.TooMuch,
        _ => amount >= minimum ? HaltAmount.Enough : HaltAmount.TooLittle,
    };
}
