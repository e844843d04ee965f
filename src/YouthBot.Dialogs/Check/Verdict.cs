using YouthBot.Dialogs.Law;

namespace YouthBot.Dialogs.Check;

/// <summary>What the check says: an outcome of the law, as far as it is said, and the next step.</summary>
/// <param name="Outcome">
/// The outcome. A startkwalificatie counts only where it is the reason: a duty that it does not end is the same duty with it.
/// </param>
/// <param name="Step">The next step.</param>
public sealed record Verdict(Outcome Outcome, CheckStep Step)
{
    /// <summary>Every verdict that is possible with what is known, and no other; at least one.</summary>
    public static IReadOnlySet<Verdict> Possible(Facts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var limit = facts.On.AddYears(-Doorstroompunt.AgeLimit(facts.On));
        return Of(new DateRange(DateOnly.MinValue, limit), older: true)
            .Concat(Of(new DateRange(limit.AddDays(1), DateOnly.MaxValue), older: false))
            .ToHashSet();

        IEnumerable<Verdict> Of(DateRange range, bool older) => facts.Born.Within(range) is { } born
            ? Duty.Possible(facts with { Born = born }).Select(outcome => Verdict.Of(outcome, older))
            : [];
    }

    /// <summary>The verdict of an outcome.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <param name="older">Whether they are too old for the Doorstroompunt.</param>
    public static Verdict Of(Outcome outcome, bool older)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        return new Verdict(outcome with { StartQualification = outcome.Ground is Ground.StartQualification }, StepOf(outcome, older));
    }

    /// <summary>Verdicts as one, when they differ in nothing but the last day of the leerplicht; that day is not known then.</summary>
    public static Verdict? One(IReadOnlySet<Verdict> verdicts)
    {
        ArgumentNullException.ThrowIfNull(verdicts);
        var first = verdicts.First();
        return verdicts.Count == 1 || verdicts.Select(verdict => verdict.WithoutDay()).Distinct().Count() == 1
            ? first with { Outcome = verdicts.Count == 1 ? first.Outcome : first.WithoutDay().Outcome }
            : null;
    }

    /// <summary>The day is left open: “the end of the school year in which you turn 16”.</summary>
    public Verdict WithoutDay() => Outcome.Until is Until.LeerplichtEnds
        ? this with { Outcome = Outcome with { Until = new Until.LeerplichtEnds(DateOnly.MaxValue, ByYears: false) } }
        : this;

    private static CheckStep StepOf(Outcome outcome, bool older) => outcome.Status switch
    {
        DutyStatus.NotYet => CheckStep.NotYet,
        DutyStatus.Exempt => CheckStep.Exempt,
        DutyStatus.Leerplichtig or DutyStatus.Kwalificatieplichtig => outcome.Fulfilment switch
        {
            Fulfilment.Met => CheckStep.Met,
            Fulfilment.NotEnrolled => CheckStep.NotEnrolled,
            Fulfilment.Away => CheckStep.Away,
            Fulfilment.EntreeTooEarly => CheckStep.EntreeTooEarly,
            Fulfilment.BblTooEarly => CheckStep.BblTooEarly,
            Fulfilment.VavoTooEarly => CheckStep.VavoTooEarly,
            _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome.Fulfilment, "A duty is met or it is not."),
        },
        DutyStatus.None when outcome.Doorstroompunt is DoorstroompuntScope.Target or DoorstroompuntScope.Followed =>
            outcome.Ground is Ground.ProDiploma or Ground.VsoProfile ? CheckStep.OldSchool : CheckStep.Doorstroompunt,
        DutyStatus.None when outcome.Ground is Ground.StartQualification => CheckStep.Free,
        DutyStatus.None => older ? CheckStep.Older : CheckStep.AtSchool,
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome.Status, "There is no other status."),
    };
}
