using YouthBot.Handoff.Sending;
using YouthBot.Storage.Rows;
using static YouthBot.Storage.Sqlite.SqliteColumns;

namespace YouthBot.Storage.Sqlite;

/// <summary>
/// “Er staat een antwoord voor je klaar”: a request to send like any other, beside the message that waits. It stands written before it leaves, and
/// what becomes of it shows; when it surely did not arrive, the next answer that has to wait is announced again.
/// </summary>
internal static class SqliteWhatsAppInvitation
{
    public static void Begin(SqliteSession session, WhatsAppPartRow part, DateTimeOffset now)
    {
        session.Execute(
            "UPDATE whatsapp_person SET invited_at = @now WHERE conversation_id = @id",
            ("@now", Milliseconds(now)),
            ("@id", part.Conversation.ToString()));
        session.Execute(
            """
            INSERT OR REPLACE INTO whatsapp_send (message_id, part, conversation_id, state, at)
            VALUES (@message, @part, @id, 'sending', @now)
            """,
            ("@message", part.MessageId.ToString("N")),
            ("@part", WhatsAppPartRow.Invitation),
            ("@id", part.Conversation.ToString()),
            ("@now", Milliseconds(now)));
    }

    /// <summary>It was surely not sent, and is tried again with the message that waits.</summary>
    public static void Again(SqliteSession session, WhatsAppPartRow part, DateTimeOffset due)
    {
        Open(session, part.MessageId);
        session.Execute(
            "DELETE FROM whatsapp_send WHERE message_id = @message AND part = @part",
            ("@message", part.MessageId.ToString("N")),
            ("@part", WhatsAppPartRow.Invitation));
        session.Execute(
            "UPDATE outbox SET state = 'pending', attempts = attempts + 1, due_at = @due WHERE id = @outbox AND state = 'parked'",
            ("@due", Milliseconds(due)),
            ("@outbox", part.OutboxId));
    }

    /// <summary>It left, or may have, or will never arrive.</summary>
    public static void Left(SqliteSession session, WhatsAppPartRow part, DeliveryState state, int? code, byte[]? hash)
    {
        if (SqliteWhatsAppSending.Move(session, part.MessageId, WhatsAppPartRow.Invitation, state, code, hash) is DeliveryState.Failed)
            Open(session, part.MessageId);
    }

    /// <summary>Nobody has been told: the next answer that has to wait says so again. One that was sent since then counts.</summary>
    public static void Open(SqliteSession session, Guid message) => session.Execute(
        """
        UPDATE whatsapp_person SET invited_at = NULL
        WHERE (conversation_id, invited_at) = (SELECT conversation_id, at FROM whatsapp_send WHERE message_id = @message AND part = @part)
        """,
        ("@message", message.ToString("N")),
        ("@part", WhatsAppPartRow.Invitation));
}
