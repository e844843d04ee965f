using YouthBot.Handoff;

namespace YouthBot.Storage.Rows;

/// <summary>A request to be called or to meet.</summary>
/// <param name="Conversation">Which conversation.</param>
/// <param name="Facts">What is known of the request, sealed.</param>
public sealed record CallBackRow(ConversationId Conversation, byte[] Facts);
