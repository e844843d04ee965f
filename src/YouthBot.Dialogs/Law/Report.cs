namespace YouthBot.Dialogs.Law;

/// <summary>Whether a school must report absence without permission (LPW 21, 21a; WEB 9.2.2).</summary>
public static class Report
{
    /// <summary>The outcome of an absence.</summary>
    public static ReportOutcome Of(ReportCase known) => Possible(ReportFacts.Of(known)).Single();

    /// <summary>Every outcome that is possible with what is known, and no other; at least one.</summary>
    public static IReadOnlySet<ReportOutcome> Possible(ReportFacts facts)
    {
        var weights = facts.Diploma.Select(diploma => diploma.Weight()).Distinct().ToArray();
        var outcomes =
            from stage in Stage.Of(facts.Born, facts.On)
            from diploma in weights
            from enrolled in facts.Enrolled
            from hours in facts.Hours
            from absence in facts.Absence
            from luxury in facts.Luxury
            select new ReportOutcome(stage.Age is AgeBand.UnderSixteen or AgeBand.SixteenOrSeventeen
                ? DecideUnder18(stage, enrolled, hours, absence, luxury)
                : DecideFrom18(stage.Age, diploma, enrolled, hours, absence));
        return outcomes.ToHashSet();
    }

    private static ReportGround DecideUnder18(Stage stage, Enrolment enrolled, HoursMissed hours, Absence absence, bool luxury)
    {
        if (stage.NotYet) return ReportGround.NotYetLeerplichtig;
        if (enrolled is Enrolment.None) return ReportGround.NotEnrolled;
        if (hours is HoursMissed.Sixteen)
            return enrolled is Enrolment.Po or Enrolment.Vso ? ReportGround.SixteenHoursAtPrimary : ReportGround.SixteenHours;
        if (absence is Absence.FourWeeks) return ReportGround.FourWeeksUnder18;
        if (luxury) return ReportGround.Luxury;
        return hours is HoursMissed.None && absence is Absence.None ? ReportGround.NothingMissed : ReportGround.UnderSixteenHours;
    }

    private static ReportGround DecideFrom18(AgeBand age, DiplomaWeight diploma, Enrolment enrolled, HoursMissed hours, Absence absence)
    {
        if (enrolled is Enrolment.None) return ReportGround.NotEnrolled;
        if (absence is Absence.FourWeeks
            && enrolled.IsInstitution()
            && age is AgeBand.Adult
            && diploma is not DiplomaWeight.StartQualification) return ReportGround.FourWeeks;
        return hours is HoursMissed.Sixteen && enrolled.IsMbo() ? ReportGround.SixteenHoursAtMboFrom18 : ReportGround.NoRuleFrom18;
    }
}
