namespace YouthBot.Dialogs.Law;

/// <summary>Whether a school of the mbo must admit somebody, and by which rule.</summary>
/// <param name="Ground">The rule.</param>
public sealed record AdmissionOutcome(AdmissionGround Ground)
{
    /// <summary>What it comes to.</summary>
    public AdmissionDecision Decision => Ground switch
    {
        AdmissionGround.AllDone or AdmissionGround.EntreeOpen => AdmissionDecision.Right,
        AdmissionGround.StillLeerplichtig or AdmissionGround.TooFarForEntree or AdmissionGround.WrongDiploma => AdmissionDecision.Impossible,
        AdmissionGround.EntreeBefore or AdmissionGround.NoAnswer or AdmissionGround.Late or AdmissionGround.IntakeMissed =>
            AdmissionDecision.MayRefuse,
        AdmissionGround.LateUnderDuty or AdmissionGround.IntakeMissedUnderDuty or AdmissionGround.NotWarned =>
            AdmissionDecision.MayNotRefuse,
        _ => throw new InvalidOperationException("Every ground decides."),
    };

    /// <summary>The articles that this rests on. WEB: Wet educatie en beroepsonderwijs.</summary>
    public IReadOnlyList<string> Articles => Ground switch
    {
        AdmissionGround.AllDone => ["WEB 8.1.1c lid 1", "WEB 8.0.1", "WEB 8.2.1"],
        AdmissionGround.EntreeOpen or AdmissionGround.StillLeerplichtig or AdmissionGround.TooFarForEntree => ["WEB 8.1.1b lid 1"],
        AdmissionGround.WrongDiploma => ["WEB 8.2.1"],
        AdmissionGround.EntreeBefore => ["WEB 8.1.1b lid 2"],
        AdmissionGround.NoAnswer => ["WEB 8.1.1c lid 3 onder d", "WEB 8.1.1c lid 3a"],
        AdmissionGround.Late => ["WEB 8.1.1c lid 3 onder c 1°", "WEB 8.0.1"],
        AdmissionGround.IntakeMissed => ["WEB 8.1.1c lid 3 onder c 2°", "WEB 8.0.4"],
        AdmissionGround.LateUnderDuty => ["WEB 8.1.1c lid 3 onder c 1°", "WEB 8.1.1c lid 4 onder c", "LPW 4a"],
        AdmissionGround.IntakeMissedUnderDuty => ["WEB 8.1.1c lid 3 onder c 2°", "WEB 8.1.1c lid 4 onder c", "LPW 4a"],
        AdmissionGround.NotWarned => ["WEB 8.1.1c lid 3a"],
        _ => throw new InvalidOperationException("Every ground has its article."),
    };
}
