namespace YouthBot.Dialogs.Law;

/// <summary>Which duty holds, from the Leerplichtwet 1969 and titel 9.2 of the Wet educatie en beroepsonderwijs. Pure and total.</summary>
public static class Duty
{
    private static readonly Until Open = new Until.Open();
    private static readonly Until Begins = new Until.LeerplichtBegins();
    private static readonly Until EighteenthBirthday = new Until.EighteenthBirthday();

    /// <summary>The outcome of a case: what is possible when everything is known.</summary>
    public static Outcome Of(Case known) => Possible(Facts.Of(known)).Single();

    /// <summary>Every outcome that is possible with what is known, and no other; at least one.</summary>
    public static IReadOnlySet<Outcome> Possible(Facts facts)
    {
        // facts count by what they weigh: fifteen diplomas have five weights
        DiplomaWeight[] diplomas = [.. facts.Diploma.Select(diploma => diploma.Weight()).Distinct()];
        var outcomes = new HashSet<Outcome>();
        foreach (var stage in Stage.Of(facts.Born, facts.On))
        {
            Until[] ends = [.. facts.FullSchoolYears.Select(years => End(stage, years, facts.On)).Distinct()];
            foreach (var end in ends)
            foreach (var diploma in diplomas)
            foreach (var exemption in facts.Exemption)
            foreach (var enrolled in facts.Enrolled)
            foreach (var absence in facts.Absence)
                outcomes.Add(Decide(stage, end, facts.On, diploma, exemption, enrolled, absence));
        }

        return outcomes;
    }

    /// <summary>The status of somebody without an exemption whose school years nobody counted.</summary>
    internal static DutyStatus StatusOf(Stage stage, DateOnly on, Diploma diploma) =>
        Decide(stage, End(stage, null, on), on, diploma.Weight(), Exemption.None, Enrolment.None, Absence.None).Status;

    /// <summary>When the leerplicht ends: the earlier of age and years (LPW 3 lid 1).</summary>
    private static Until End(Stage stage, int? fullSchoolYears, DateOnly on)
    {
        if (stage.NotYet || fullSchoolYears is not { } years) return new Until.LeerplichtEnds(stage.LastDay, ByYears: false);
        var byYears = Leerplicht.LastDayByYears(years, on);
        return byYears < stage.LastDay
            ? new Until.LeerplichtEnds(byYears < on ? DateOnly.MinValue : byYears, ByYears: true)
            : new Until.LeerplichtEnds(stage.LastDay, ByYears: false);
    }

    private static Outcome Decide(
        Stage stage, Until end, DateOnly on, DiplomaWeight diploma, Exemption exemption, Enrolment enrolled, Absence absence)
    {
        var startQualification = diploma is DiplomaWeight.StartQualification;
        var leerplichtOver = end is Until.LeerplichtEnds ends && ends.Day < on;
        if (stage.NotYet) return Without(DutyStatus.NotYet, Ground.TooYoung, Begins, startQualification, DoorstroompuntScope.NotApplicable);
        if (!leerplichtOver)
        {
            return exemption switch
            {
                Exemption.Article5a or Exemption.Article5b or Exemption.Article5c => Exempt(exemption, startQualification),
                // article 15 exempts from the kwalificatieplicht alone
                Exemption.None or Exemption.Article15 => With(DutyStatus.Leerplichtig, Ground.Leerplicht),
                Exemption.Article3a => With(DutyStatus.Leerplichtig, Ground.Programme3a),
                Exemption.Article3b => With(DutyStatus.Leerplichtig, Ground.LastYearAtMbo3b),
                _ => throw new ArgumentOutOfRangeException(nameof(exemption)),
            };
        }

        if (NoDutyAfterLeerplicht(stage.Age, diploma) is { } ground)
        {
            var scope = Doorstroompunt.Of(stage.Age, on, diploma, enrolled, absence);
            return Without(DutyStatus.None, ground, Open, startQualification, scope);
        }

        return exemption is Exemption.Article5a or Exemption.Article5b or Exemption.Article5c or Exemption.Article15
            ? Exempt(exemption, startQualification)
            : With(DutyStatus.Kwalificatieplichtig, Ground.Kwalificatieplicht);

        Outcome With(DutyStatus status, Ground reason) => new(
            status,
            reason,
            Fulfil(status, reason, stage.Age, enrolled, absence),
            status is DutyStatus.Leerplichtig ? end : EighteenthBirthday,
            startQualification,
            DoorstroompuntScope.NotApplicable);
    }

    /// <summary>Why no duty follows on the leerplicht; null when the kwalificatieplicht does (LPW 1 onder f, 4a, 4b).</summary>
    private static Ground? NoDutyAfterLeerplicht(AgeBand age, DiplomaWeight diploma) => (age, diploma) switch
    {
        (_, DiplomaWeight.StartQualification) => Ground.StartQualification,
        (AgeBand.Adult or AgeBand.BeyondDoorstroompunt, _) => Ground.Adult,
        (_, DiplomaWeight.Pro) => Ground.ProDiploma,
        (_, DiplomaWeight.VsoProfile) => Ground.VsoProfile,
        (_, DiplomaWeight.None or DiplomaWeight.VsoOnwards) => null,
        _ => throw new ArgumentOutOfRangeException(nameof(diploma)),
    };

    /// <summary>
    /// Any school meets the leerplicht; the mbo does in its bol, and entree with 3b. Every school and course meets the kwalificatieplicht, the
    /// bbl too (LPW 4a lid 1, 4c). One week away without a reason is enough not to meet it (LPW 4 lid 2, 4c lid 2).
    /// </summary>
    private static Fulfilment Fulfil(DutyStatus status, Ground ground, AgeBand age, Enrolment enrolled, Absence absence) =>
        enrolled switch
        {
            Enrolment.None => Fulfilment.NotEnrolled,
            Enrolment.Entree when status is DutyStatus.Leerplichtig && ground is not Ground.LastYearAtMbo3b => Fulfilment.EntreeTooEarly,
            Enrolment.MboBbl when status is DutyStatus.Leerplichtig => Fulfilment.BblTooEarly,
            Enrolment.Vavo when age is AgeBand.UnderSixteen => Fulfilment.VavoTooEarly,
            _ => absence is Absence.None ? Fulfilment.Met : Fulfilment.Away,
        };

    private static Outcome Exempt(Exemption exemption, bool startQualification) => Without(
        DutyStatus.Exempt,
        exemption switch
        {
            Exemption.Article5a => Ground.Exemption5a,
            Exemption.Article5b => Ground.Exemption5b,
            Exemption.Article5c => Ground.Exemption5c,
            Exemption.Article15 => Ground.Exemption15,
            _ => throw new ArgumentOutOfRangeException(nameof(exemption)),
        },
        Open,
        startQualification,
        DoorstroompuntScope.NotApplicable);

    private static Outcome Without(DutyStatus status, Ground ground, Until until, bool startQualification, DoorstroompuntScope scope) =>
        new(status, ground, Fulfilment.NoDuty, until, startQualification, scope);
}
