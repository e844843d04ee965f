using YouthBot.Handoff;

namespace YouthBot.Storage.Rows;

/// <summary>An activity of the young person that stands in no feed, such as an edit on the page of their plan.</summary>
/// <param name="Conversation">Where it belongs.</param>
/// <param name="ExternalId">The sender's own id of it: the same activity sent again has the same one.</param>
/// <param name="Payload">The activity, encrypted.</param>
/// <param name="Now">When.</param>
/// <param name="ExpiresAt">When the conversation will be erased if nothing more is done.</param>
public sealed record HandInRow(ConversationId Conversation, string ExternalId, byte[] Payload, DateTimeOffset Now, DateTimeOffset ExpiresAt);
