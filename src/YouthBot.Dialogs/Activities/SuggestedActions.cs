using System.Text.Json;
using System.Text.Json.Serialization;

namespace YouthBot.Dialogs.Activities;

/// <summary>Buttons that are shown while the message is the last one.</summary>
public sealed record SuggestedActions
{
    /// <summary>Ids of the users to whom they are shown; empty for everybody.</summary>
    public IReadOnlyList<string>? To { get; init; }

    /// <summary>The buttons, in order.</summary>
    public IReadOnlyList<CardAction>? Actions { get; init; }

    /// <summary>Fields that this schema does not name, kept for the round trip.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
