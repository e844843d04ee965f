using System.Text.Json;
using System.Text.Json.Serialization;

namespace YouthBot.Dialogs.Activities;

/// <summary>One button.</summary>
public sealed record CardAction
{
    /// <summary>What happens: <c>imBack</c>, <c>postBack</c>, <c>messageBack</c>, <c>openUrl</c> or <c>call</c>.</summary>
    public string? Type { get; init; }

    /// <summary>The label.</summary>
    public string? Title { get; init; }

    /// <summary>A picture beside the label.</summary>
    public string? Image { get; init; }

    /// <summary>What is sent or opened. Web Chat shows the value of an <c>imBack</c> in the bubble, so it must be readable.</summary>
    public JsonElement? Value { get; init; }

    /// <summary>The text that a <c>messageBack</c> sends.</summary>
    public string? Text { get; init; }

    /// <summary>The text that a <c>messageBack</c> shows.</summary>
    public string? DisplayText { get; init; }

    /// <summary>Opaque data of the channel.</summary>
    public JsonElement? ChannelData { get; init; }

    /// <summary>Fields that this schema does not name, kept for the round trip.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
