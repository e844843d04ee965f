namespace YouthBot.Dialogs.Content;

/// <summary>Whom an article speaks to.</summary>
public enum Audience
{
    /// <summary>A young person: “je”.</summary>
    Jongere,

    /// <summary>A parent: “u” is allowed.</summary>
    Ouder,
}
