using YouthBot.Handoff.Ownership;

namespace YouthBot.Handoff.Queue;

/// <summary>Something that the desk clock must do now.</summary>
/// <param name="Conversation">For which conversation.</param>
public abstract record DueAction(ConversationId Conversation)
{
    /// <summary>A command in the conversation's mailbox; it is decided again there, on the state of that moment.</summary>
    /// <param name="Conversation">For which conversation.</param>
    /// <param name="Command">Which.</param>
    public sealed record Send(ConversationId Conversation, HandoffCommand Command) : DueAction(Conversation);

    /// <summary>Nobody took somebody who has haste: tell everybody who can.</summary>
    /// <param name="Conversation">For which conversation.</param>
    /// <param name="Severity">How much haste.</param>
    public sealed record Escalate(ConversationId Conversation, Severity Severity) : DueAction(Conversation);
}
