namespace YouthBot.Page;

/// <summary>One line of the page itself, above the box.</summary>
/// <param name="Text">What it says.</param>
/// <param name="NotSent">Whether it says that a message was not sent.</param>
public sealed record Notice(string Text, bool NotSent)
{
    /// <summary>Good to know.</summary>
    public static Notice Say(string text) => new(text, NotSent: false);

    /// <summary>The message was not sent, and what to do.</summary>
    public static Notice NotSentBecause(string text) => new(text, NotSent: true);
}
