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

    /// <summary>Show what the bot knows of the person.</summary>
    Facts,

    /// <summary>Forget all of that.</summary>
    Forget,

    /// <summary>Forget the age.</summary>
    ForgetAge,

    /// <summary>Forget the school and the diploma.</summary>
    ForgetSchool,

    /// <summary>Forget where the person lives.</summary>
    ForgetPlace,

    /// <summary>Forget that there is a child.</summary>
    ForgetChild,

    /// <summary>Do not ask a coach.</summary>
    NoCoach,

    /// <summary>The answer helped.</summary>
    Helpful,

    /// <summary>The answer was not what was asked for.</summary>
    NotMeant,
}
