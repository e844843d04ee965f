namespace YouthBot.Storage.Model;

/// <summary>One request to send. It stands here before it leaves, so that a crash leaves a doubt and never a second message.</summary>
public sealed class WhatsAppSendEntity
{
    /// <summary>The message.</summary>
    public required string MessageId { get; set; }

    /// <summary>
    /// Which part of it: a long text goes out in several. -1 is what says that it is ready; below that stand the parts of a try that was refused later.
    /// </summary>
    public int Part { get; set; }

    /// <summary>The conversation.</summary>
    public required string ConversationId { get; set; }

    /// <summary>sending, unknown, accepted, sent, delivered, read or failed.</summary>
    public required string State { get; set; }

    /// <summary>WhatsApp's code of the failure.</summary>
    public int? Code { get; set; }

    /// <summary>Keyed hash of WhatsApp's id of it.</summary>
    public byte[]? Hash { get; set; }

    /// <summary>When it left.</summary>
    public long At { get; set; }
}
