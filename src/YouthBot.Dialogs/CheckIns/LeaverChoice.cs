namespace YouthBot.Dialogs.CheckIns;

/// <summary>What somebody said about what comes after this school; the last word counts, also “toch niet”.</summary>
public enum LeaverChoice
{
    /// <summary>Nothing yet.</summary>
    Open,

    /// <summary>They doubt.</summary>
    Doubt,

    /// <summary>They know what they want.</summary>
    Chosen,

    /// <summary>They applied, or have a place.</summary>
    Applied,
}
