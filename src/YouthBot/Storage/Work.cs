using YouthBot.Dialogs.Activities;
using YouthBot.Handoff;

namespace YouthBot.Storage;

/// <summary>One waiting activity and the state to handle it in.</summary>
/// <param name="InboxId">Which activity.</param>
/// <param name="Activity">What came in; its id is set when it stands in the feed.</param>
/// <param name="UserId">The person's id at the door.</param>
/// <param name="Conversation">The conversation as it was read.</param>
/// <param name="Door">The door that it came in by; not the sender's word, but the mailbox's.</param>
public sealed record Work(long InboxId, Activity Activity, string UserId, Conversation Conversation, string Door)
{
    /// <summary>The other activities of the same burst: they are handled with it, as one message.</summary>
    public IReadOnlyList<long> Burst { get; init; } = [];
}
