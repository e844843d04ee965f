using YouthBot.Handoff;

namespace YouthBot.Storage.Rows;

/// <summary>One request to send: a part of a message.</summary>
/// <param name="OutboxId">Row in the outbox.</param>
/// <param name="Conversation">The conversation.</param>
/// <param name="MessageId">The message.</param>
/// <param name="Part">Which part, from 0; <see cref="Invitation"/> for what says that the message is ready.</param>
/// <param name="IsLast">Whether the message is out with it.</param>
/// <param name="Invites">Whether it is worth a message that something is ready, when it has to wait.</param>
public sealed record WhatsAppPartRow(long OutboxId, ConversationId Conversation, Guid MessageId, int Part, bool IsLast, bool Invites)
{
    /// <summary>Sent beside a message that waits: no part of it.</summary>
    public const int Invitation = -1;

    /// <summary>The first part of an earlier try, that was refused later than at once; those of the next parts are below it.</summary>
    public const int Refused = -2;
}
