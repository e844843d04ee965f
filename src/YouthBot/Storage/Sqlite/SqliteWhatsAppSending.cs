using YouthBot.Handoff.Ownership;
using YouthBot.Handoff.Sending;
using YouthBot.Storage.Rows;
using static YouthBot.Storage.Sqlite.SqliteColumns;

namespace YouthBot.Storage.Sqlite;

/// <summary>
/// What is sent by WhatsApp, part by part. A part stands written as leaving before its request does, so a crash leaves a doubt and never a second
/// message; a message gets its place in the feed when its last part is out.
/// </summary>
internal static class SqliteWhatsAppSending
{
    public static SendPermission Begin(SqliteSession session, WhatsAppPartRow part, DateTimeOffset now, CheckInGate? gate = null)
    {
        using var row = session.Command(
            """
            SELECT c.owner, c.stopped_at IS NOT NULL, p.last_inbound_at, p.invited_at IS NOT NULL, o.purpose
            FROM outbox o JOIN conversation c ON c.id = o.conversation_id JOIN whatsapp_person p ON p.conversation_id = c.id
            WHERE o.id = @outbox AND o.state = 'pending' AND c.erased_at IS NULL
            """,
            ("@outbox", part.OutboxId)).ExecuteReader();
        if (!row.Read()) return new SendPermission.Refused();
        var (owner, stopped, lastInbound, invited) = (Owner.Parse(row.GetString(0)), row.GetBoolean(1), Moment(row.GetInt64(2)), row.GetBoolean(3));
        // what is half out is finished, whoever has taken over meanwhile: half an answer is worse than a whole one
        var purpose = part.Part > 0 ? Purpose.Safety : PurposeOf(row.GetString(4));
        row.Close();

        var windowIsOpen = ServiceWindow.IsOpen(lastInbound, now);
        var isCheckIn = false;
        if (gate is not null && purpose is Purpose.Proactive)
        {
            if (SqliteCheckInSending.Judge(session, part.MessageId, gate, windowIsOpen, now) is { } against)
            {
                Drop(session, part, against, now);
                return new SendPermission.Refused();
            }

            isCheckIn = true;
        }

        switch (SendingRule.Judge(purpose, owner, stopped, windowIsOpen, hasTemplate: isCheckIn))
        {
            case SendVerdict.Drop drop:
                Drop(session, part, drop.Reason, now);
                return new SendPermission.Refused();
            case SendVerdict.Park:
                session.Execute("UPDATE outbox SET state = 'parked', reason = 'window' WHERE id = @outbox", ("@outbox", part.OutboxId));
                if (invited || stopped || !part.Invites) return new SendPermission.Parked(Invite: false);
                SqliteWhatsAppInvitation.Begin(session, part, now);
                return new SendPermission.Parked(Invite: true);
            default:
                session.Execute(
                    "INSERT INTO whatsapp_send (message_id, part, conversation_id, state, at) VALUES (@message, @part, @id, 'sending', @now)",
                    ("@message", part.MessageId.ToString("N")),
                    ("@part", part.Part),
                    ("@id", part.Conversation.ToString()),
                    ("@now", Milliseconds(now)));
                if (isCheckIn) SqliteCheckInSending.Leaves(session, part.MessageId, now);
                return new SendPermission.Given(windowIsOpen);
        }
    }

    private static void Drop(SqliteSession session, WhatsAppPartRow part, string reason, DateTimeOffset now)
    {
        session.Execute(
            "UPDATE outbox SET state = 'dropped', reason = @reason, settled_at = @now WHERE id = @outbox",
            ("@reason", reason),
            ("@now", Milliseconds(now)),
            ("@outbox", part.OutboxId));
        session.Execute("DELETE FROM message WHERE id = @message AND seq IS NULL", ("@message", part.MessageId.ToString("N")));
    }

    public static void Left(SqliteSession session, WhatsAppPartRow part, byte[]? hash, DateTimeOffset now)
    {
        Move(session, part.MessageId, part.Part, hash is null ? DeliveryState.Unknown : DeliveryState.Accepted, code: null, hash);
        session.Execute("UPDATE outbox SET attempts = 0 WHERE id = @outbox", ("@outbox", part.OutboxId));
        if (hash is null) SqliteCheckInSending.InDoubt(session, part.MessageId);
        if (part.IsLast) Settle(session, part, now);
    }

    public static void Again(SqliteSession session, WhatsAppPartRow part, int code, DateTimeOffset due)
    {
        Remove(session, part);
        session.Execute(
            "UPDATE outbox SET attempts = attempts + 1, due_at = @due, reason = @reason WHERE id = @outbox AND state = 'pending'",
            ("@due", Milliseconds(due)),
            ("@reason", Reason(code)),
            ("@outbox", part.OutboxId));
    }

    public static void Failed(SqliteSession session, WhatsAppPartRow part, int code, DateTimeOffset now)
    {
        Move(session, part.MessageId, part.Part, DeliveryState.Failed, code, hash: null);
        SqliteCheckInSending.Report(session, part.MessageId.ToString("N"), DeliveryState.Failed, Reason(code), now);
        Close(session, part, "failed", Reason(code), now);
    }

    public static void WindowClosed(SqliteSession session, WhatsAppPartRow part, DateTimeOffset now)
    {
        var left = First(session.Command(
            "SELECT at FROM whatsapp_send WHERE message_id = @message AND part = @part",
            ("@message", part.MessageId.ToString("N")),
            ("@part", part.Part)));
        Remove(session, part);
        CloseWindow(session, part.Conversation.ToString(), left ?? Milliseconds(now), now);
    }

    /// <summary>
    /// Everything has left. What was reported of a part before this moment counts; a doubt about one stays visible, also when what became of it could
    /// not be written down.
    /// </summary>
    public static void Settle(SqliteSession session, WhatsAppPartRow part, DateTimeOffset now)
    {
        var message = part.MessageId.ToString("N");
        var undecided = session.Execute(
            "UPDATE whatsapp_send SET state = 'unknown' WHERE message_id = @message AND part >= 0 AND state = 'sending'", ("@message", message));
        if (undecided > 0) SqliteCheckInSending.InDoubt(session, part.MessageId);
        var (state, reason, failure) = OutcomeOf(session, message);
        Close(session, part, state, reason, now);
        if (failure is WindowClosedCode) Reopen(session, message, part.Conversation.ToString(), now);
    }

    /// <summary>What became of a message as a whole: one part that failed is a failure, and one in doubt is a doubt.</summary>
    private static (string State, string? Reason, long? Failure) OutcomeOf(SqliteSession session, string message)
    {
        var failure = First(session.Command(
            "SELECT COALESCE(code, 0) FROM whatsapp_send WHERE message_id = @message AND part >= 0 AND state = 'failed' ORDER BY part LIMIT 1",
            ("@message", message)));
        if (failure is { } code) return ("failed", Reason((int)code), failure);
        var doubt = First(session.Command(
            "SELECT 1 FROM whatsapp_send WHERE message_id = @message AND part >= 0 AND state = 'unknown' LIMIT 1", ("@message", message)));
        return ("sent", doubt is null ? null : "unknown", null);
    }

    public static int Doubt(SqliteSession session)
    {
        SqliteCheckInSending.Doubt(session);
        return session.Execute("UPDATE whatsapp_send SET state = 'unknown' WHERE state = 'sending'");
    }

    /// <summary>A report moves the state of a part forward; a failure that comes later than the sending still shows, or is tried again when it may be.</summary>
    public static string? Report(SqliteSession session, WhatsAppReportRow report, DateTimeOffset now)
    {
        if (Find(session, report) is not var (message, part, conversation)) return null;
        var id = Guid.ParseExact(message, "N");
        if (Move(session, id, part, report.State, report.Code, report.Hash) is not { } state) return null;
        if (part < 0)
        {
            if (part is WhatsAppPartRow.Invitation && state is DeliveryState.Failed) SqliteWhatsAppInvitation.Open(session, id);
            return conversation;
        }

        var (outcome, reason, _) = OutcomeOf(session, message);
        session.Execute(
            """
            UPDATE outbox SET state = @state, reason = @reason
            WHERE channel = 'whatsapp' AND conversation_id = @id AND message_id = @message AND state IN ('sent', 'failed')
              AND (state <> @state OR reason IS NOT @reason)
            """,
            ("@state", outcome),
            ("@reason", reason),
            ("@id", conversation),
            ("@message", message));
        SqliteCheckInSending.Report(session, message, state, state is DeliveryState.Failed ? Reason(report.Code ?? 0) : null, now);
        if (state is DeliveryState.Failed && report.Code is WindowClosedCode) Reopen(session, message, conversation, now);
        return conversation;
    }

    /// <summary>WhatsApp's code for “too long after the last message”.</summary>
    private const int WindowClosedCode = 131047;

    /// <summary>By WhatsApp's id of it; by our reference only as long as no answer told us that id: it names what was sent before it too.</summary>
    private static (string Message, int Part, string Conversation)? Find(SqliteSession session, WhatsAppReportRow report)
    {
        using var row = session.Command(
            """
            SELECT message_id, part, conversation_id FROM whatsapp_send
            WHERE hash = @hash OR (message_id = @message AND part = @part AND hash IS NULL) ORDER BY hash IS NULL LIMIT 1
            """,
            ("@message", report.MessageId?.ToString("N")),
            ("@part", report.Part),
            ("@hash", report.Hash)).ExecuteReader();
        return row.Read() ? (row.GetString(0), row.GetInt32(1), row.GetString(2)) : null;
    }

    /// <summary>
    /// What was taken and then refused because of the window was never sent: the last check decides again what becomes of it. Nothing happens
    /// while a later part is still under way: then it is done when that one has left.
    /// </summary>
    private static void Reopen(SqliteSession session, string message, string conversation, DateTimeOffset now)
    {
        var reopened = session.Execute(
            """
            UPDATE outbox SET state = 'pending', due_at = @now, settled_at = NULL
            WHERE channel = 'whatsapp' AND conversation_id = @id AND message_id = @message AND state = 'failed'
            """,
            ("@now", Milliseconds(now)),
            ("@id", conversation),
            ("@message", message));
        if (reopened == 0) return;
        SqliteCheckInSending.NotYet(session, message);
        var left = First(session.Command(
            "SELECT MAX(at) FROM whatsapp_send WHERE message_id = @message AND part >= 0 AND state = 'failed'", ("@message", message)));
        // WhatsApp repeats a report: what it says of these is known by their ids, and is not taken for what is sent now
        session.Execute(
            """
            UPDATE OR REPLACE whatsapp_send SET part = @refused - part WHERE message_id = @message
            AND part >= (SELECT MIN(part) FROM whatsapp_send WHERE message_id = @message AND part >= 0 AND state = 'failed')
            """,
            ("@refused", WhatsAppPartRow.Refused),
            ("@message", message));
        CloseWindow(session, conversation, left ?? Milliseconds(now), now);
    }

    /// <summary>It was closed when a part left; who wrote after that has opened it again.</summary>
    private static void CloseWindow(SqliteSession session, string conversation, long left, DateTimeOffset now) => session.Execute(
        """
        UPDATE whatsapp_person SET last_inbound_at = MIN(last_inbound_at, @closed)
        WHERE conversation_id = @id AND last_inbound_at <= @left
        """,
        ("@closed", Milliseconds(now - ServiceWindow.Length)),
        ("@left", left),
        ("@id", conversation));

    /// <summary>The state after it; null when nothing changed.</summary>
    internal static DeliveryState? Move(SqliteSession session, Guid message, int part, DeliveryState report, int? code, byte[]? hash)
    {
        using var row = session.Command(
            "SELECT state FROM whatsapp_send WHERE message_id = @message AND part = @part",
            ("@message", message.ToString("N")),
            ("@part", part)).ExecuteReader();
        if (!row.Read()) return null;
        var state = Enum.Parse<DeliveryState>(row.GetString(0), ignoreCase: true);
        row.Close();
        var after = state.Then(report);
        session.Execute(
            """
            UPDATE whatsapp_send SET state = @state, code = CASE WHEN @state = 'failed' THEN COALESCE(@code, code) END, hash = COALESCE(hash, @hash)
            WHERE message_id = @message AND part = @part
            """,
            ("@state", after.ToString().ToLowerInvariant()),
            ("@code", code),
            ("@hash", hash),
            ("@message", message.ToString("N")),
            ("@part", part));
        return after == state ? null : after;
    }

    /// <summary>The part was surely not sent.</summary>
    private static void Remove(SqliteSession session, WhatsAppPartRow part)
    {
        session.Execute(
            "DELETE FROM whatsapp_send WHERE message_id = @message AND part = @part AND state = 'sending'",
            ("@message", part.MessageId.ToString("N")),
            ("@part", part.Part));
        SqliteCheckInSending.NotYet(session, part.MessageId.ToString("N"));
    }

    private static void Close(SqliteSession session, WhatsAppPartRow part, string state, string? reason, DateTimeOffset now)
    {
        var closed = session.Execute(
            "UPDATE outbox SET state = @state, reason = @reason, settled_at = @now WHERE id = @outbox AND state = 'pending'",
            ("@state", state),
            ("@reason", reason),
            ("@now", Milliseconds(now)),
            ("@outbox", part.OutboxId));
        if (closed == 0 || First(session.Command(
            "SELECT 1 FROM message WHERE id = @message AND seq IS NULL", ("@message", part.MessageId.ToString("N")))) is null) return;
        if (SqlitePlaces.Next(session, part.Conversation.ToString(), Milliseconds(now), expiresAt: 0) is not var (sequence, at)) return;
        session.Execute(
            "UPDATE message SET seq = @seq, at = @at WHERE id = @message",
            ("@seq", sequence),
            ("@at", at),
            ("@message", part.MessageId.ToString("N")));
    }

    private static string Reason(int code) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"whatsapp-{code}");
}
