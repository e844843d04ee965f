namespace YouthBot.Dialogs.Law;

/// <summary>What holds for a young person on a day. Equal outcomes are the same answer, whatever the birth date.</summary>
/// <param name="Status">Which duty holds.</param>
/// <param name="Ground">The rule that decided it.</param>
/// <param name="Fulfilment">Whether the duty is met.</param>
/// <param name="Until">Until when the status holds.</param>
/// <param name="StartQualification">Whether they have a startkwalificatie (LPW 1 onder f).</param>
/// <param name="Doorstroompunt">Whether the Doorstroompunt is for them.</param>
public sealed record Outcome(
    DutyStatus Status,
    Ground Ground,
    Fulfilment Fulfilment,
    Until Until,
    bool StartQualification,
    DoorstroompuntScope Doorstroompunt)
{
    /// <summary>Whether the duty is met; null when there is none.</summary>
    public bool? Fulfilled => Fulfilment is Fulfilment.NoDuty ? null : Fulfilment is Fulfilment.Met;

    /// <summary>The articles that this rests on, the deciding one first. LPW: Leerplichtwet 1969; WEB: Wet educatie en beroepsonderwijs.</summary>
    /// <param name="on">The day on which it was judged.</param>
    public IReadOnlyList<string> Articles(DateOnly on) => [.. OfGround(), .. OfFulfilment(), .. OfDoorstroompunt(on)];

    private IEnumerable<string> OfGround() => Ground switch
    {
        Ground.TooYoung => ["LPW 3 lid 1"],
        Ground.Leerplicht => ["LPW 2 lid 1", End],
        Ground.Programme3a => ["LPW 3a", "LPW 2 lid 1", End],
        Ground.LastYearAtMbo3b => ["LPW 3b", "LPW 2 lid 1", End],
        Ground.Kwalificatieplicht => ["LPW 4a lid 1", "LPW 4b"],
        Ground.Exemption5a => ["LPW 5 onder a", "LPW 6", "LPW 7"],
        Ground.Exemption5b => ["LPW 5 onder b", "LPW 6", "LPW 8"],
        Ground.Exemption5c => ["LPW 5 onder c", "LPW 6", "LPW 9"],
        Ground.Exemption15 => ["LPW 15"],
        Ground.StartQualification => ["LPW 1 onder f", "LPW 4b"],
        Ground.ProDiploma => ["LPW 4a lid 2"],
        Ground.VsoProfile => ["LPW 4a lid 2", "WEC 14 lid 1"],
        Ground.Adult => ["LPW 4b"],
        _ => throw new InvalidOperationException("Every ground has its article."),
    };

    private string End => Until is Until.LeerplichtEnds { ByYears: true } ? "LPW 3 lid 1 onder a" : "LPW 3 lid 1 onder b";

    private IEnumerable<string> OfFulfilment() => Fulfilment switch
    {
        Fulfilment.NoDuty => [],
        Fulfilment.Met => Status is DutyStatus.Kwalificatieplichtig ? ["LPW 4c lid 1"] : [],
        Fulfilment.NotEnrolled => ["LPW 19"],
        Fulfilment.Away => [Status is DutyStatus.Kwalificatieplichtig ? "LPW 4c lid 2" : "LPW 4 lid 2"],
        Fulfilment.EntreeTooEarly => ["WEB 8.1.1b lid 1"],
        Fulfilment.BblTooEarly => ["WEB 8.1.1 lid 3"],
        Fulfilment.VavoTooEarly => ["WEB 8.1.1d"],
        _ => throw new InvalidOperationException("Every fulfilment has its article."),
    };

    private IEnumerable<string> OfDoorstroompunt(DateOnly on) => Doorstroompunt is DoorstroompuntScope.NotApplicable
        ? []
        : [on >= Law.Doorstroompunt.NewLaw ? "WEB 9.2.1" : "WEB (tekst tot 1-1-2026)"];
}
