using YouthBot.Handoff;

namespace YouthBot.Channels.DirectLine;

/// <summary>What a token says: one conversation, one person.</summary>
/// <param name="Conversation">The only conversation that it opens.</param>
/// <param name="User">The person's id there, <c>dl_</c> and 128 random bits; every message counts as theirs, whatever it says itself.</param>
/// <param name="Region">Id of the region in which the conversation begins.</param>
/// <param name="Device">SHA-256 of the device's secret in Base64url, kept when the conversation begins; null when there is none.</param>
public sealed record DirectLineToken(ConversationId Conversation, string User, string Region, string? Device = null);
