using System.Text.Json.Serialization;

namespace YouthBot.Channels.DirectLine;

/// <summary>The protocol's “conversation”.</summary>
internal sealed record ConversationResponse(
    string ConversationId,
    string Token,
    [property: JsonPropertyName("expires_in")] int? ExpiresIn = null,
    string? StreamUrl = null);
