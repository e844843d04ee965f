namespace YouthBot.Channels.WhatsApp.Wire;

/// <summary>What a message of a person says.</summary>
internal abstract record InboundContent
{
    private InboundContent()
    {
    }

    /// <summary>Words; also those of an edited message.</summary>
    public sealed record Words(string Text) : InboundContent;

    /// <summary>A button or a row of ours.</summary>
    /// <param name="Id">What we gave it to say.</param>
    /// <param name="Title">What stood on it.</param>
    public sealed record Choice(string? Id, string? Title) : InboundContent;

    /// <summary>The button of a template; which message it belongs to may be missing.</summary>
    public sealed record TemplateButton(string? Payload, string? Text) : InboundContent;

    /// <summary>An emoji at a message; empty when it was taken away.</summary>
    public sealed record Reaction(string MessageId, string Emoji) : InboundContent;

    /// <summary>No text, or a text below a picture.</summary>
    public sealed record Media(MediaKind Kind, string? Caption = null) : InboundContent;

    /// <summary>A message was taken back.</summary>
    public sealed record Deleted(string MessageId) : InboundContent;
}
