namespace YouthBot.Dialogs.CheckIns;

/// <summary>Who gets a step; asked again at the moment of sending.</summary>
public enum CheckInAudience
{
    /// <summary>Who has not said that they applied.</summary>
    NoChoice,

    /// <summary>Who said that they chose or applied.</summary>
    Chosen,

    /// <summary>Everybody of the campaign.</summary>
    Everybody,
}
