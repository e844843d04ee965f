using YouthBot.Handoff;

namespace YouthBot.Storage.Rows;

/// <summary>One waiting activity and the state to handle it in.</summary>
/// <param name="InboxId">Which activity.</param>
/// <param name="ExternalId">Its key at the door.</param>
/// <param name="MessageId">Row in the feed; null for an activity that nobody sees.</param>
/// <param name="Sequence">Place in the feed; null for an activity that nobody sees.</param>
/// <param name="Body">The activity, encrypted.</param>
/// <param name="Conversation">The conversation.</param>
/// <param name="Channel">Its door.</param>
/// <param name="Region">Its region.</param>
/// <param name="UserId">The person's id at that door.</param>
/// <param name="Version">Version of the state.</param>
/// <param name="Owner">Who speaks, as text.</param>
/// <param name="Request">Whether a human was asked for, as text.</param>
/// <param name="State">The state, encrypted.</param>
public sealed record WorkRow(
    long InboxId,
    string ExternalId,
    Guid? MessageId,
    long? Sequence,
    byte[] Body,
    ConversationId Conversation,
    string Channel,
    string Region,
    string UserId,
    long Version,
    string Owner,
    string Request,
    byte[] State)
{
    /// <summary>The door that the activity came in by.</summary>
    public required string Door { get; init; }

    /// <summary>What is known of the handoff, encrypted; null when nobody was ever asked for.</summary>
    public byte[]? Facts { get; init; }

    /// <summary>Until when it waits for more of its burst; null for an activity that stands alone.</summary>
    public DateTimeOffset? HeldUntil { get; init; }
}
