namespace YouthBot.Dialogs.Law;

/// <summary>Weeks as the law counts them.</summary>
public static class Absences
{
    /// <summary>The absence of so many whole weeks.</summary>
    /// <param name="weeks">Weeks on end without a valid reason, 0 or more; null when not known, which counts as 0.</param>
    public static Absence OfWeeks(int? weeks) => weeks switch
    {
        null or 0 => Absence.None,
        > 0 and < 4 => Absence.UnderFourWeeks,
        >= 4 => Absence.FourWeeks,
        _ => throw new ArgumentOutOfRangeException(nameof(weeks), weeks, "Weeks are 0 or more."),
    };
}
