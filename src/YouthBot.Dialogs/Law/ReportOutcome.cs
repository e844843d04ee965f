namespace YouthBot.Dialogs.Law;

/// <summary>Whether a school reports absence, and by which rule.</summary>
/// <param name="Ground">The rule.</param>
public sealed record ReportOutcome(ReportGround Ground)
{
    /// <summary>What it comes to.</summary>
    public ReportDuty Report => Ground switch
    {
        ReportGround.SixteenHoursAtPrimary or ReportGround.SixteenHours or ReportGround.FourWeeksUnder18 or ReportGround.FourWeeks =>
            ReportDuty.Must,
        ReportGround.Luxury or ReportGround.UnderSixteenHours => ReportDuty.May,
        ReportGround.SixteenHoursAtMboFrom18 => ReportDuty.Regional,
        ReportGround.NotYetLeerplichtig or ReportGround.NotEnrolled or ReportGround.NothingMissed or ReportGround.NoRuleFrom18 =>
            ReportDuty.NeedNot,
        _ => throw new InvalidOperationException("Every ground decides."),
    };

    /// <summary>The articles that this rests on. LPW: Leerplichtwet 1969; WEB: Wet educatie en beroepsonderwijs.</summary>
    /// <param name="on">The day on which it was judged.</param>
    public IReadOnlyList<string> Articles(DateOnly on)
    {
        var fourWeeks = on >= Doorstroompunt.NewLaw ? "WEB 9.2.2" : "WEB (tekst tot 1-1-2026)";
        return Ground switch
        {
            ReportGround.SixteenHoursAtPrimary => ["LPW 21"],
            ReportGround.SixteenHours or ReportGround.UnderSixteenHours => ["LPW 21a"],
            ReportGround.FourWeeksUnder18 => ["LPW 21", "LPW 21a"],
            ReportGround.Luxury => ["LPW 13a", "LPW 21a"],
            ReportGround.FourWeeks => [fourWeeks],
            ReportGround.SixteenHoursAtMboFrom18 or ReportGround.NoRuleFrom18 => ["LPW 4b", fourWeeks],
            ReportGround.NotYetLeerplichtig => ["LPW 3 lid 1"],
            ReportGround.NotEnrolled => ["LPW 19"],
            ReportGround.NothingMissed => ["LPW 4 lid 2"],
            _ => throw new InvalidOperationException("Every ground has its article."),
        };
    }
}
