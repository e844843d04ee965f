namespace YouthBot.Dialogs.Content;

/// <summary>How content is judged.</summary>
/// <param name="Today">The day on which articles must be valid and reviewed.</param>
/// <param name="Production">Also refuse what may only be used to develop and demonstrate: made-up and unconfirmed numbers.</param>
public sealed record LintOptions(DateOnly Today, bool Production)
{
    /// <summary>
    /// Whether the bot is about to speak with it: then what only makes it read better or be found better is left to the editors' check, which
    /// takes longer than a start may.
    /// </summary>
    public bool Serving { get; init; }
}
