namespace YouthBot.Dialogs.Content;

/// <summary>What a person can tell the bot to do, at any moment.</summary>
public enum Command
{
    /// <summary>End what runs.</summary>
    Stop,

    /// <summary>Ask for a human.</summary>
    Human,

    /// <summary>Start again.</summary>
    Restart,

    /// <summary>Erase the conversation.</summary>
    Erase,

    /// <summary>Show the rest of the article.</summary>
    More,
}
