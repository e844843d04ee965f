namespace YouthBot.Dialogs.Law;

/// <summary>The rule that decided whether absence is reported.</summary>
public enum ReportGround
{
    /// <summary>Under 18, sixteen hours in four weeks, at primary or special school (LPW 21).</summary>
    SixteenHoursAtPrimary,

    /// <summary>Under 18, sixteen hours in four weeks (LPW 21a).</summary>
    SixteenHours,

    /// <summary>Under 18 and four weeks away, which are more than sixteen hours (LPW 21, 21a).</summary>
    FourWeeksUnder18,

    /// <summary>Under 18, a holiday without permission: may be reported from the first day (LPW 13a).</summary>
    Luxury,

    /// <summary>Under 18, less than sixteen hours: may be reported when there are worries.</summary>
    UnderSixteenHours,

    /// <summary>From 18, no startkwalificatie, four weeks away from mbo or vavo (WEB 9.2.2).</summary>
    FourWeeks,

    /// <summary>From 18 at the mbo, sixteen hours: only where the region agreed so.</summary>
    SixteenHoursAtMboFrom18,

    /// <summary>Before the leerplicht (LPW 3 lid 1).</summary>
    NotYetLeerplichtig,

    /// <summary>There is no school; the municipality checks that itself (LPW 19).</summary>
    NotEnrolled,

    /// <summary>Under 18, nothing was missed.</summary>
    NothingMissed,

    /// <summary>From 18, and no rule asks for a report.</summary>
    NoRuleFrom18,
}
