using System.Text.Json;
using System.Text.Json.Serialization;

namespace YouthBot.Dialogs.Activities;

/// <summary>What is needed to speak in a conversation later, or from elsewhere.</summary>
public sealed record ConversationReference
{
    /// <summary>The activity that it refers to.</summary>
    public string? ActivityId { get; init; }

    /// <summary>The young person.</summary>
    public ChannelAccount? User { get; init; }

    /// <summary>The bot.</summary>
    public ChannelAccount? Bot { get; init; }

    /// <summary>The conversation.</summary>
    public ConversationAccount? Conversation { get; init; }

    /// <summary>The channel.</summary>
    public string? ChannelId { get; init; }

    /// <summary>BCP-47 tag.</summary>
    public string? Locale { get; init; }

    /// <summary>Where the channel's connector listens.</summary>
    public string? ServiceUrl { get; init; }

    /// <summary>Fields that this schema does not name, kept for the round trip.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Extra { get; set; }
}
