namespace YouthBot.Handoff.Ownership;

/// <summary>Who speaks in a conversation and who is asked for. It changes by <see cref="HandoffRules"/> alone.</summary>
/// <param name="Owner">Who speaks.</param>
/// <param name="Request">Whether a human is asked for.</param>
/// <param name="Version">The version of the conversation; what was decided holds only for this one.</param>
/// <param name="Region">Whose coaches may take it.</param>
/// <param name="Facts">Everything else.</param>
public sealed record HandoffState(Owner Owner, HandoffRequest Request, long Version, string Region, HandoffFacts Facts)
{
    /// <summary>The state of a conversation.</summary>
    public static HandoffState Of(Conversation conversation)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        return new HandoffState(conversation.Owner, conversation.Request, conversation.Version, conversation.Region, conversation.Handoff);
    }

    /// <summary>The conversation in this state.</summary>
    public Conversation On(Conversation conversation)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        return conversation with { Owner = Owner, Request = Request, Handoff = Facts };
    }
}
