using YouthBot.Handoff;

namespace YouthBot.Conversations;

/// <summary>What became of the button “next”.</summary>
public abstract record NextClaim
{
    private NextClaim()
    {
    }

    /// <summary>The coach has somebody.</summary>
    /// <param name="Conversation">Whom.</param>
    public sealed record Claimed(ConversationId Conversation) : NextClaim;

    /// <summary>There is nobody, or no room.</summary>
    public sealed record Nobody : NextClaim;

    /// <summary>The coach said to be away, and this click has no claim from before that.</summary>
    public sealed record Away : NextClaim;

    /// <summary>A claim was taken in and its turn has not come yet: the same key later says what became of it, and claims nobody else.</summary>
    public sealed record Pending : NextClaim;
}
