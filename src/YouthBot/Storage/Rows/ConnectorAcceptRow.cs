using YouthBot.Handoff;

namespace YouthBot.Storage.Rows;

/// <summary>Something that a channel of the Bot Connector brings, for a conversation that is known or begins now.</summary>
/// <param name="Seen">Keyed hash of the channel's id of it.</param>
/// <param name="Known">Keyed hash of the channel's id of the conversation.</param>
/// <param name="Conversation">
/// For which conversation the rest was encrypted. When it turns out to be another one, nothing is written.
/// </param>
/// <param name="Reference">Where it is answered, encrypted.</param>
/// <param name="Start">The conversation that begins; null for one that is known.</param>
/// <param name="Accept">
/// What came; null when it only opens the conversation. Without a place in the feed when <paramref name="InFeed"/> is false.
/// </param>
/// <param name="InFeed">Whether anybody is to see it.</param>
/// <param name="Now">When.</param>
public sealed record ConnectorAcceptRow(
    byte[] Seen,
    byte[] Known,
    ConversationId Conversation,
    byte[] Reference,
    StartRow? Start,
    AcceptRow? Accept,
    bool InFeed,
    DateTimeOffset Now);
