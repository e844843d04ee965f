namespace YouthBot.Dialogs.Content;

/// <summary>What a problem means for loading.</summary>
public enum ContentSeverity
{
    /// <summary>Loads; somebody should look at it.</summary>
    Warning,

    /// <summary>Nothing loads until it is mended.</summary>
    Error,
}
