using YouthBot.Handoff;

namespace YouthBot.Storage.Rows;

/// <summary>An activity that stands in no feed, such as what a coach does at the desk.</summary>
/// <param name="Conversation">Where it belongs.</param>
/// <param name="Channel">Its door.</param>
/// <param name="ExternalId">The sender's own id of it: the same one again is the same activity.</param>
/// <param name="Payload">The activity, encrypted.</param>
/// <param name="Now">When.</param>
public sealed record UnseenRow(ConversationId Conversation, string Channel, string ExternalId, byte[] Payload, DateTimeOffset Now);
