namespace YouthBot.Dialogs.Law;

/// <summary>Hours away without permission in four school weeks, on which side of sixteen (LPW 21, 21a).</summary>
public enum HoursMissed
{
    /// <summary>None.</summary>
    None,

    /// <summary>Some, but less than sixteen.</summary>
    UnderSixteen,

    /// <summary>Sixteen or more.</summary>
    Sixteen,
}
