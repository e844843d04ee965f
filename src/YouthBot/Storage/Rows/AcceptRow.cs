using YouthBot.Handoff;

namespace YouthBot.Storage.Rows;

/// <summary>An activity that came through a door.</summary>
/// <param name="Conversation">Where it belongs.</param>
/// <param name="Channel">Its door.</param>
/// <param name="ExternalId">The sender's own id of it: the same activity sent again has the same one.</param>
/// <param name="MessageId">Id of the row in the feed.</param>
/// <param name="Body">The activity, encrypted.</param>
/// <param name="Now">When.</param>
/// <param name="ExpiresAt">When the conversation will be erased if nothing more is said.</param>
public sealed record AcceptRow(
    ConversationId Conversation,
    string Channel,
    string ExternalId,
    Guid MessageId,
    byte[] Body,
    DateTimeOffset Now,
    DateTimeOffset ExpiresAt);
