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
        foreach (var end in facts.FullSchoolYears.Select(years => End(stage, years, facts.On)).Distinct())
        foreach (var diploma in diplomas)
        foreach (var rule in facts.Exemption.Select(exemption => Decide(stage, end, facts.On, diploma, exemption)).Distinct())
            outcomes.UnionWith(Outcomes(rule, stage.Age, diploma, facts));

        return outcomes;
    }

    /// <summary>The status of somebody without an exemption whose school years nobody counted.</summary>
    internal static DutyStatus StatusOf(Stage stage, DateOnly on, Diploma diploma) =>
        Decide(stage, End(stage, null, on), on, diploma.Weight(), Exemption.None).Status;

    /// <summary>When the leerplicht ends: the earlier of age and years (LPW 3 lid 1).</summary>
    private static Until.LeerplichtEnds End(Stage stage, int? fullSchoolYears, DateOnly on)
    {
        if (stage.NotYet || fullSchoolYears is not { } years) return new Until.LeerplichtEnds(stage.LastDay, ByYears: false);
        var byYears = Leerplicht.LastDayByYears(years, on);
        return byYears < stage.LastDay
            ? new Until.LeerplichtEnds(byYears < on ? DateOnly.MinValue : byYears, ByYears: true)
            : new Until.LeerplichtEnds(stage.LastDay, ByYears: false);
    }

    private static Rule Decide(Stage stage, Until.LeerplichtEnds end, DateOnly on, DiplomaWeight diploma, Exemption exemption)
    {
        if (stage.NotYet) return new Rule(DutyStatus.NotYet, Ground.TooYoung, Begins);
        if (on <= end.Day)
        {
            return exemption switch
            {
                Exemption.Article5a or Exemption.Article5b or Exemption.Article5c => Exempt(exemption),
                // article 15 exempts from the kwalificatieplicht alone
                Exemption.None or Exemption.Article15 => new Rule(DutyStatus.Leerplichtig, Ground.Leerplicht, end),
                Exemption.Article3a => new Rule(DutyStatus.Leerplichtig, Ground.Programme3a, end),
                Exemption.Article3b => new Rule(DutyStatus.Leerplichtig, Ground.LastYearAtMbo3b, end),
                _ => throw new ArgumentOutOfRangeException(nameof(exemption)),
            };
        }

        if (NoDutyAfterLeerplicht(stage.Age, diploma) is { } ground) return new Rule(DutyStatus.None, ground, Open);
        return exemption is Exemption.Article5a or Exemption.Article5b or Exemption.Article5c or Exemption.Article15
            ? Exempt(exemption)
            : new Rule(DutyStatus.Kwalificatieplichtig, Ground.Kwalificatieplicht, EighteenthBirthday);
    }

    /// <summary>Where somebody is, and whether they are there, decides what is left: is the duty met, or is the Doorstroompunt for them.</summary>
    private static IEnumerable<Outcome> Outcomes(Rule rule, AgeBand age, DiplomaWeight diploma, Facts facts)
    {
        var startQualification = diploma is DiplomaWeight.StartQualification;
        var places = from enrolled in facts.Enrolled from absence in facts.Absence select (enrolled, absence);
        return rule.Status switch
        {
            DutyStatus.Leerplichtig or DutyStatus.Kwalificatieplichtig =>
                from fulfilment in places.Select(place => Fulfil(rule, age, place.enrolled, place.absence)).Distinct()
                select Outcome(fulfilment, DoorstroompuntScope.NotApplicable),
            DutyStatus.None =>
                from scope in places.Select(place => Doorstroompunt.Of(age, facts.On, diploma, place.enrolled, place.absence)).Distinct()
                select Outcome(Fulfilment.NoDuty, scope),
            DutyStatus.NotYet or DutyStatus.Exempt => [Outcome(Fulfilment.NoDuty, DoorstroompuntScope.NotApplicable)],
            _ => throw new ArgumentOutOfRangeException(nameof(rule)),
        };

        Outcome Outcome(Fulfilment fulfilment, DoorstroompuntScope scope) =>
            new(rule.Status, rule.Ground, fulfilment, rule.Until, startQualification, scope);
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
    private static Fulfilment Fulfil(Rule rule, AgeBand age, Enrolment enrolled, Absence absence) => enrolled switch
    {
        Enrolment.None => Fulfilment.NotEnrolled,
        Enrolment.Entree when rule is { Status: DutyStatus.Leerplichtig, Ground: not Ground.LastYearAtMbo3b } => Fulfilment.EntreeTooEarly,
        Enrolment.MboBbl when rule.Status is DutyStatus.Leerplichtig => Fulfilment.BblTooEarly,
        Enrolment.Vavo when age is AgeBand.UnderSixteen => Fulfilment.VavoTooEarly,
        _ => absence is Absence.None ? Fulfilment.Met : Fulfilment.Away,
    };

    private static Rule Exempt(Exemption exemption) => new(
        DutyStatus.Exempt,
        exemption switch
        {
            Exemption.Article5a => Ground.Exemption5a,
            Exemption.Article5b => Ground.Exemption5b,
            Exemption.Article5c => Ground.Exemption5c,
            Exemption.Article15 => Ground.Exemption15,
            _ => throw new ArgumentOutOfRangeException(nameof(exemption)),
        },
        Open);

    /// <summary>What age, school years, diploma and exemption decide.</summary>
    private readonly record struct Rule(DutyStatus Status, Ground Ground, Until Until);
}
