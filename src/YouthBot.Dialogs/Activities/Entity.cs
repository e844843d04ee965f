using System.Text.Json;
using System.Text.Json.Serialization;

namespace YouthBot.Dialogs.Activities;

/// <summary>A metadata object; everything but its type is kept as it came.</summary>
public sealed record Entity
{
    /// <summary>What kind of object it is, such as <c>ClientCapabilities</c>.</summary>
    public string? Type { get; init; }

    /// <summary>The object's own fields.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
