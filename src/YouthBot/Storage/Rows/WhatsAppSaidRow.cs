using YouthBot.Handoff;

namespace YouthBot.Storage.Rows;

/// <summary>A message of ours that somebody reacts to.</summary>
/// <param name="Conversation">Where it was said.</param>
/// <param name="MessageId">Which.</param>
/// <param name="Body">What it says, encrypted.</param>
/// <param name="IsLast">Whether nothing was sent after it.</param>
/// <param name="Owner">Who speaks there now, as text.</param>
public sealed record WhatsAppSaidRow(ConversationId Conversation, Guid MessageId, byte[] Body, bool IsLast, string Owner)
{
    /// <summary>Whether it only said that this message is ready, which has not been read yet.</summary>
    public bool IsInvitation { get; init; }
}
