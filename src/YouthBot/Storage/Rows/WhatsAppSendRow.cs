using YouthBot.Handoff;

namespace YouthBot.Storage.Rows;

/// <summary>What there is to send, and to whom.</summary>
/// <param name="OutboxId">Its row in the outbox.</param>
/// <param name="Conversation">The conversation.</param>
/// <param name="Person">Who.</param>
/// <param name="Number">Meta's id of our number.</param>
/// <param name="MessageId">The message.</param>
/// <param name="Body">What it says, encrypted.</param>
/// <param name="Attempts">How often its next part was tried.</param>
/// <param name="Parts">How many parts of it have left.</param>
/// <param name="Aliases">By which names WhatsApp knows them.</param>
public sealed record WhatsAppSendRow(
    long OutboxId,
    ConversationId Conversation,
    string Person,
    string Number,
    Guid MessageId,
    byte[] Body,
    int Attempts,
    int Parts,
    IReadOnlyList<WhatsAppAliasRow> Aliases);
