namespace YouthBot.Dialogs.Content;

/// <summary>Who asks, as far as they said it themselves, where an answer differs for them.</summary>
public enum Asker
{
    /// <summary>Somebody under 18.</summary>
    Onder18,

    /// <summary>Somebody of 18 or older.</summary>
    Vanaf18,

    /// <summary>A parent who asks about a child.</summary>
    Ouder,
}
