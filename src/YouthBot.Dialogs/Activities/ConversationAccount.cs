using System.Text.Json;
using System.Text.Json.Serialization;

namespace YouthBot.Dialogs.Activities;

/// <summary>A conversation as a channel knows it.</summary>
public sealed record ConversationAccount
{
    /// <summary>Id within the channel.</summary>
    public string? Id { get; init; }

    /// <summary>Name for display.</summary>
    public string? Name { get; init; }

    /// <summary>Whether there are more than two participants.</summary>
    public bool? IsGroup { get; init; }

    /// <summary>Fields that this schema does not name, kept for the round trip.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
