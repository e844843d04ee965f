namespace YouthBot.Dialogs.Law;

/// <summary>Admission to the mbo (WEB 8.0.1, 8.1.1b, 8.1.1c, 8.2.1). A course that is full, or has extra requirements, is not judged here.</summary>
public static class Admission
{
    /// <summary>The outcome of an application.</summary>
    public static AdmissionOutcome Of(AdmissionCase known) => Possible(AdmissionFacts.Of(known)).Single();

    /// <summary>Every outcome that is possible with what is known, and no other; at least one.</summary>
    public static IReadOnlySet<AdmissionOutcome> Possible(AdmissionFacts facts)
    {
        var outcomes =
            from stage in Stage.Of(facts.Born, facts.On)
            from diploma in facts.Diploma
            let status = Duty.StatusOf(stage, facts.On, diploma)
            from level in facts.Level
            from previousEntree in facts.PreviousEntree
            from inTime in facts.InTime
            from intakeDone in facts.IntakeDone
            from answered in facts.AnsweredBeforeJuly1
            from warned in facts.WarnedInWriting
            select new AdmissionOutcome(level == 1
                ? DecideEntree(status, diploma, previousEntree)
                : Decide(status, diploma, level, inTime, intakeDone, answered, warned));
        return outcomes.ToHashSet();
    }

    /// <summary>
    /// Whether an application counts as one of 1 April at the latest, that day included (WEB 8.0.1 lid 1). From October on it is for the next
    /// study year. After a negative bsa in the study year of the missed 1 April, or since, it is in time as well (lid 3).
    /// </summary>
    public static bool InTime(DateOnly appliedOn, DateOnly? negativeBsaOn)
    {
        var lastDay = new DateOnly(appliedOn.Month >= 10 ? appliedOn.Year + 1 : appliedOn.Year, 4, 1);
        return appliedOn <= lastDay || (negativeBsaOn <= appliedOn && negativeBsaOn >= SchoolYear.Of(lastDay).First);
    }

    private static AdmissionGround DecideEntree(DutyStatus status, Diploma diploma, bool previousEntree)
    {
        if (diploma.Admits(2)) return AdmissionGround.TooFarForEntree;
        if (status is DutyStatus.NotYet or DutyStatus.Leerplichtig) return AdmissionGround.StillLeerplichtig;
        return previousEntree ? AdmissionGround.EntreeBefore : AdmissionGround.EntreeOpen;
    }

    private static AdmissionGround Decide(
        DutyStatus status, Diploma diploma, int level, bool inTime, bool intakeDone, bool answered, bool warned)
    {
        if (!diploma.Admits(level)) return AdmissionGround.WrongDiploma;
        // who is leerplichtig becomes kwalificatieplichtig: the law lets go only of who is it no more
        var duty = status is not DutyStatus.None;
        if (!answered && warned) return AdmissionGround.NoAnswer;
        if (!inTime) return duty ? AdmissionGround.LateUnderDuty : AdmissionGround.Late;
        if (!intakeDone) return duty ? AdmissionGround.IntakeMissedUnderDuty : AdmissionGround.IntakeMissed;
        return answered ? AdmissionGround.AllDone : AdmissionGround.NotWarned;
    }
}
