using System.Text.Json;
using System.Text.Json.Serialization;

namespace YouthBot.Dialogs.Activities;

/// <summary>A participant as a channel knows it.</summary>
public sealed record ChannelAccount
{
    /// <summary>Id within the channel; compared ordinally.</summary>
    public string? Id { get; init; }

    /// <summary>Name for display; of a young person it is dropped at the door.</summary>
    public string? Name { get; init; }

    /// <summary><c>user</c> or <c>bot</c>; clients put the bubble on that side.</summary>
    public string? Role { get; init; }

    /// <summary>Fields that this schema does not name, kept for the round trip.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
