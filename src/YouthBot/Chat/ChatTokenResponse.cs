using System.Text.Json.Serialization;

namespace YouthBot.Chat;

/// <summary>A token for the chat.</summary>
/// <param name="ConversationId">Its conversation.</param>
/// <param name="Token">For the Direct Line door.</param>
/// <param name="ExpiresIn">Seconds.</param>
/// <param name="Secret">Proves this device later; only with a new conversation, and never again.</param>
internal sealed record ChatTokenResponse(
    string ConversationId,
    string Token,
    [property: JsonPropertyName("expires_in")] int ExpiresIn,
    string? Secret);
