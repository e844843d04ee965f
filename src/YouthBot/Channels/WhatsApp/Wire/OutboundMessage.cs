namespace YouthBot.Channels.WhatsApp.Wire;

/// <summary>One message as WhatsApp takes it.</summary>
internal abstract record OutboundMessage
{
    private OutboundMessage()
    {
    }

    /// <summary>Text.</summary>
    public sealed record Text(string Body) : OutboundMessage;

    /// <summary>Text with at most three buttons under it.</summary>
    public sealed record Buttons(string Body, IReadOnlyList<OutboundChoice> Choices) : OutboundMessage;

    /// <summary>Text with a button that opens a list of at most ten rows.</summary>
    /// <param name="Body">The text.</param>
    /// <param name="Button">What stands on the button.</param>
    /// <param name="Rows">The rows.</param>
    public sealed record List(string Body, string Button, IReadOnlyList<OutboundChoice> Rows) : OutboundMessage;

    /// <summary>Text with a button that opens a page.</summary>
    public sealed record Link(string Body, string Title, string Address) : OutboundMessage;

    /// <summary>A text that Meta has approved.</summary>
    /// <param name="Name">Its name.</param>
    /// <param name="Language">Its language.</param>
    /// <param name="Values">What is filled in, in order.</param>
    /// <param name="Taps">What a tap on each of its buttons says.</param>
    public sealed record Template(string Name, string Language, IReadOnlyList<string> Values, IReadOnlyList<string> Taps) : OutboundMessage;
}
