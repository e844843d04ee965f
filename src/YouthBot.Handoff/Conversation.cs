using YouthBot.Handoff.Ownership;
using YouthBot.Handoff.Turns;

namespace YouthBot.Handoff;

/// <summary>What is known of a conversation when a turn begins, and after it.</summary>
/// <param name="Id">Which conversation.</param>
/// <param name="Channel">The door through which it runs, such as <c>directline</c>.</param>
/// <param name="Region">Id of the region in <c>content/regions</c>.</param>
/// <param name="Version">Counts the turns; a commit holds only for the version that it read.</param>
/// <param name="Owner">Who speaks.</param>
/// <param name="Request">Whether a human was asked for; beside the owner, because the bot goes on helping while somebody waits.</param>
/// <param name="Memory">What the bot remembers of the talk.</param>
public sealed record Conversation(
    ConversationId Id,
    string Channel,
    string Region,
    long Version,
    Owner Owner,
    HandoffRequest Request,
    ChatMemory Memory)
{
    /// <summary>What is known of the handoff beside that.</summary>
    public HandoffFacts Handoff { get; init; } = HandoffFacts.None;

    /// <summary>A conversation in which nothing has been said.</summary>
    public static Conversation Begin(ConversationId id, string channel, string region) =>
        new(id, channel, region, Version: 0, new Owner.Bot(), new HandoffRequest.None(), ChatMemory.Empty);
}
