namespace YouthBot.CheckIns;

/// <summary>
/// What a number may still send in this minute and this day, as one run of the sender uses it up. It spares the work for what would be refused:
/// the transaction that queues counts again.
/// </summary>
/// <param name="minute">How many in this minute.</param>
/// <param name="minuteAt">When there is room again after it.</param>
/// <param name="day">How many in this day.</param>
/// <param name="dayAt">When the first that was counted is a day old: from then on there is room again, as it came.</param>
internal sealed class SendingRoom(int minute, DateTimeOffset minuteAt, int day, DateTimeOffset dayAt)
{
    private readonly Lock turn = new();
    private int leftInMinute = minute;
    private int leftInDay = day;

    /// <summary>After a day.</summary>
    public DateTimeOffset DayAt => dayAt;

    /// <summary>Takes a place; when there is room again, if there is none now.</summary>
    public DateTimeOffset? Take()
    {
        lock (turn)
        {
            if (leftInDay <= 0) return dayAt;
            if (leftInMinute <= 0) return minuteAt;
            leftInDay--;
            leftInMinute--;
            return null;
        }
    }

    /// <summary>What took a place did not go out.</summary>
    public void GiveBack()
    {
        lock (turn)
        {
            leftInDay++;
            leftInMinute++;
        }
    }
}
