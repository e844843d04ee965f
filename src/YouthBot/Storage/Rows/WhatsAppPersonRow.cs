using YouthBot.Handoff;

namespace YouthBot.Storage.Rows;

/// <summary>Somebody on WhatsApp.</summary>
/// <param name="Person">Their opaque id.</param>
/// <param name="Conversation">Their conversation.</param>
public sealed record WhatsAppPersonRow(string Person, ConversationId Conversation);
