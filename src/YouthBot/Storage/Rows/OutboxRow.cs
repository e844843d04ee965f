using YouthBot.Handoff;
using YouthBot.Handoff.Sending;

namespace YouthBot.Storage.Rows;

/// <summary>Something that waits to be sent.</summary>
/// <param name="Id">Order of commitment.</param>
/// <param name="Conversation">The conversation.</param>
/// <param name="Channel">Its door.</param>
/// <param name="MessageId">The row in the feed.</param>
/// <param name="Purpose">Why it is sent.</param>
/// <param name="Attempts">How often it was tried.</param>
public sealed record OutboxRow(
    long Id,
    ConversationId Conversation,
    string Channel,
    Guid MessageId,
    Purpose Purpose,
    int Attempts);
