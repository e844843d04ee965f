namespace YouthBot.Benchmarks.CheckIns;

/// <summary>How somebody deals with a message.</summary>
internal enum Habit
{
    /// <summary>Reads it, perhaps.</summary>
    Silent,

    /// <summary>Taps.</summary>
    Taps,

    /// <summary>Types a number or a few words.</summary>
    Types,

    /// <summary>Asks something first, and answers later.</summary>
    Asks,

    /// <summary>Answers the first one, and says stop to the second.</summary>
    Stops,

    /// <summary>Wants help, and talks with a coach.</summary>
    WantsHelp,

    /// <summary>Is in danger when the second one comes.</summary>
    InDanger,
}
