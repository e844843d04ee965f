using YouthBot.Handoff.Ownership;
using YouthBot.Handoff.Sending;
using YouthBot.Storage.Rows;

namespace YouthBot.Storage.Sqlite;

/// <summary>Gives a reply its place in the feed, after the last check.</summary>
internal static class SqliteRelease
{
    public static bool Run(SqliteSession session, OutboxRow row, long now)
    {
        var id = row.Conversation.ToString();
        using var conversation = session.Command(
            """
            SELECT c.owner FROM outbox o JOIN conversation c ON c.id = o.conversation_id
            WHERE o.id = @outbox AND o.state = 'pending' AND c.erased_at IS NULL
            """,
            ("@outbox", row.Id)).ExecuteReader();
        if (!conversation.Read()) return false;
        var owner = Owner.Parse(conversation.GetString(0));
        conversation.Close();

        switch (SendingRule.Judge(row.Purpose, owner))
        {
            case SendVerdict.Drop drop:
                session.Execute(
                    "UPDATE outbox SET state = 'dropped', reason = @reason, settled_at = @now WHERE id = @outbox",
                    ("@reason", drop.Reason),
                    ("@now", now),
                    ("@outbox", row.Id));
                session.Execute("DELETE FROM message WHERE id = @message", ("@message", row.MessageId.ToString("N")));
                return false;
            case SendVerdict.Send when SqlitePlaces.Next(session, id, now, expiresAt: 0) is var (sequence, at):
                session.Execute(
                    "UPDATE message SET seq = @seq, at = @at WHERE id = @message",
                    ("@seq", sequence),
                    ("@at", at),
                    ("@message", row.MessageId.ToString("N")));
                session.Execute(
                    "UPDATE outbox SET state = 'sent', settled_at = @now WHERE id = @outbox",
                    ("@now", now),
                    ("@outbox", row.Id));
                return true;
            default:
                return false;
        }
    }
}
