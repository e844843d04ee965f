namespace YouthBot.Dialogs.Law;

/// <summary>Ages between which no rule on duties makes a difference, from old to young.</summary>
internal enum AgeBand
{
    /// <summary>Too old for the Doorstroompunt.</summary>
    BeyondDoorstroompunt,

    /// <summary>18 or older.</summary>
    Adult,

    /// <summary>16 or 17.</summary>
    SixteenOrSeventeen,

    /// <summary>15 or younger.</summary>
    UnderSixteen,
}
