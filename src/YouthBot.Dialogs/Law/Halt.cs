namespace YouthBot.Dialogs.Law;

/// <summary>
/// Whether a young person can go to Halt for absence. The law gives the offence (LPW 26 lid 2) and the way (Sr 77e); the borders are the
/// conditions that Halt publishes for leerplichtambtenaren. That the young person agrees, and under 16 the parents, is not judged here.
/// </summary>
public static class Halt
{
    /// <summary>Hours away from which Halt is possible.</summary>
    public const int MinimumHours = 9;

    /// <summary>Times late from which Halt is possible.</summary>
    public const int MinimumTimesLate = 12;

    /// <summary>Hours away, and times late, up to and including which Halt is possible.</summary>
    public const int Maximum = 60;

    /// <summary>The outcome of a case.</summary>
    public static HaltOutcome Of(HaltCase known) => Possible(HaltFacts.Of(known)).Single();

    /// <summary>Every outcome that is possible with what is known, and no other; at least one.</summary>
    public static IReadOnlySet<HaltOutcome> Possible(HaltFacts facts)
    {
        var outcomes =
            from ageGround in facts.Born.Values(born => AgeGround(Birthday.AgeOn(born, facts.On)))
            from culpable in facts.Culpable
            from serious in facts.SeriousProblems
            from earlier in facts.EarlierHalt
            from hours in facts.Hours
            from timesLate in facts.TimesLate
            select new HaltOutcome(ageGround ?? Decide(culpable, serious, earlier, hours, timesLate));
        return outcomes.ToHashSet();
    }

    /// <summary>From 12 to 17 everybody is leerplichtig or kwalificatieplichtig, as far as is known here.</summary>
    private static HaltGround? AgeGround(int age) => age switch
    {
        < 12 => HaltGround.TooYoung,
        < 18 => null,
        _ => HaltGround.Adult,
    };

    private static HaltGround Decide(bool culpable, bool serious, bool earlier, HaltAmount hours, HaltAmount timesLate)
    {
        if (!culpable) return HaltGround.NotCulpable;
        if (serious) return HaltGround.SeriousProblems;
        if (earlier) return HaltGround.EarlierHalt;
        if (hours is HaltAmount.TooMuch || timesLate is HaltAmount.TooMuch) return HaltGround.TooMuch;
        return hours is HaltAmount.Enough || timesLate is HaltAmount.Enough ? HaltGround.Fits : HaltGround.TooLittle;
    }
}
