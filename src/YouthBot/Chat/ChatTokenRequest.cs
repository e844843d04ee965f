namespace YouthBot.Chat;

/// <summary>What <c>POST /chat/token</c> may be asked with; without a conversation it is for a new one.</summary>
/// <param name="ConversationId">A conversation of this device.</param>
/// <param name="Secret">The device's proof of it.</param>
/// <param name="Region">The page's region, for a new conversation.</param>
internal sealed record ChatTokenRequest(string? ConversationId = null, string? Secret = null, string? Region = null);
