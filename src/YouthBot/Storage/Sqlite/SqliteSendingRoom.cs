using YouthBot.Storage.Rows;

namespace YouthBot.Storage.Sqlite;

/// <summary>Whether a number may send one more. Counted in the transaction that queues it, so that several instances together keep to it too.</summary>
internal static class SqliteSendingRoom
{
    private const long Minute = 60_000, Day = 24 * 60 * Minute;

    /// <summary>What is against it; null when there is room.</summary>
    public static QueueResult? Of(SqliteSession session, QueuedCheckInRow queued, long now)
    {
        using var row = session.Command(
            "SELECT COUNT(*), COALESCE(SUM(queued_at > @minute), 0) FROM check_in WHERE number = @number AND queued_at > @day",
            ("@minute", now - Minute),
            ("@number", queued.Number),
            ("@day", now - Day)).ExecuteReader();
        row.Read();
        return row.GetInt32(0) >= queued.MostInDay ? QueueResult.Spent
            : row.GetInt32(1) >= queued.MostInMinute ? QueueResult.Full
            : null;
    }
}
