namespace YouthBot.Page;

/// <summary>A button under the newest message.</summary>
/// <param name="Label">What it says.</param>
public abstract record QuickReply(string Label)
{
    /// <summary>Sends a text as the person's own message.</summary>
    /// <param name="Label">What it says.</param>
    /// <param name="Text">What is sent.</param>
    public sealed record Say(string Label, string Text) : QuickReply(Label);

    /// <summary>Opens a page of another site.</summary>
    /// <param name="Label">What it says.</param>
    /// <param name="Address">The page.</param>
    public sealed record Open(string Label, string Address) : QuickReply(Label);

    /// <summary>Calls a number.</summary>
    /// <param name="Label">What it says.</param>
    /// <param name="Address">The number, as a link.</param>
    public sealed record Call(string Label, string Address) : QuickReply(Label);
}
