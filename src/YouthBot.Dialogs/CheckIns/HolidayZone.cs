namespace YouthBot.Dialogs.CheckIns;

/// <summary>The part of the country whose schools have their holidays together.</summary>
public enum HolidayZone
{
    /// <summary>Noord.</summary>
    Noord,

    /// <summary>Midden.</summary>
    Midden,

    /// <summary>Zuid.</summary>
    Zuid,
}
