using YouthBot.Dialogs.CheckIns;
using YouthBot.Handoff.CheckIns;
using YouthBot.Handoff.Sending;
using YouthBot.Storage.Rows;
using static YouthBot.Storage.Sqlite.SqliteColumns;

namespace YouthBot.Storage.Sqlite;

/// <summary>What becomes of a check-in on the wire. A message that is none changes nothing here.</summary>
internal static class SqliteCheckInSending
{
    /// <summary>The last check before the wire; null when it may leave, else the code of what is against it, which is written down.</summary>
    public static string? Judge(SqliteSession session, Guid message, CheckInGate gate, bool windowIsOpen, DateTimeOffset now)
    {
        if (SqliteCheckInFacts.OfMessage(session, message, now, gate.Season) is not { } row) return "no-check-in";
        var verdict = gate.Judge(row, windowIsOpen);
        if (verdict is CheckInVerdict.Send) return null;
        SqliteCheckIns.PutOff(session, row.Key, verdict, "queued");
        return verdict switch
        {
            CheckInVerdict.Wait wait => CheckInCodes.Of(wait.Reason),
            CheckInVerdict.Skip skip => CheckInCodes.Of(skip.Reason),
            _ => throw new InvalidOperationException("There is no other verdict."),
        };
    }

    /// <summary>It leaves now: from this moment the next one is two weeks away.</summary>
    public static void Leaves(SqliteSession session, Guid message, DateTimeOffset now) => session.Execute(
        "UPDATE check_in SET state = 'sent', sent_at = @now WHERE message_id = @message AND state = 'queued'",
        ("@now", Milliseconds(now)),
        ("@message", message.ToString("N")));

    /// <summary>It surely did not leave.</summary>
    public static void NotYet(SqliteSession session, string message) => session.Execute(
        "UPDATE check_in SET state = 'queued', sent_at = NULL, reason = NULL WHERE message_id = @message AND state IN ('sent', 'failed')",
        ("@message", message));

    /// <summary>Nobody knows whether it left.</summary>
    public static void InDoubt(SqliteSession session, Guid message) => session.Execute(
        "UPDATE check_in SET state = 'unknown' WHERE message_id = @message AND state = 'sent' AND delivered_at IS NULL",
        ("@message", message.ToString("N")));

    /// <summary>After a start: what was leaving when the last process ended is in doubt.</summary>
    public static void Doubt(SqliteSession session) => session.Execute(
        """
        UPDATE check_in SET state = 'unknown'
        WHERE state = 'sent' AND delivered_at IS NULL AND message_id IN (SELECT message_id FROM whatsapp_send WHERE state = 'sending')
        """);

    /// <summary>What WhatsApp says of it.</summary>
    public static void Report(SqliteSession session, string message, DeliveryState state, string? reason, DateTimeOffset now) => session.Execute(
        """
        UPDATE check_in SET state = CASE WHEN @failed THEN 'failed' ELSE 'sent' END, reason = @reason,
               delivered_at = CASE WHEN @delivered THEN COALESCE(delivered_at, @now) ELSE delivered_at END,
               read_at = CASE WHEN @read THEN COALESCE(read_at, @now) ELSE read_at END
        WHERE message_id = @message AND state IN ('sent', 'unknown', 'failed')
        """,
        ("@failed", state is DeliveryState.Failed),
        ("@reason", reason),
        ("@delivered", state is DeliveryState.Delivered or DeliveryState.Read),
        ("@read", state is DeliveryState.Read),
        ("@now", Milliseconds(now)),
        ("@message", message));
}
