namespace YouthBot.Storage.Rows;

/// <summary>What became of one step for one person, without anything that says who.</summary>
/// <param name="Leaver">Who, as an id.</param>
/// <param name="Step">Which step.</param>
/// <param name="State">planned, queued, sent, unknown, failed or skipped.</param>
/// <param name="Reason">Why it waits, failed or was skipped: a code.</param>
/// <param name="Delayed">Whether they hear it later.</param>
/// <param name="DueAt">When it may be tried.</param>
/// <param name="SentAt">When it left for WhatsApp, also when that could not bring it.</param>
/// <param name="DeliveredAt">When it was on the phone.</param>
/// <param name="ReadAt">When it was read.</param>
/// <param name="AnsweredAt">When they answered.</param>
/// <param name="Answer">What, as a code.</param>
public sealed record CheckInFigureRow(
    string Leaver,
    string Step,
    string State,
    string? Reason,
    bool Delayed,
    DateTimeOffset DueAt,
    DateTimeOffset? SentAt,
    DateTimeOffset? DeliveredAt,
    DateTimeOffset? ReadAt,
    DateTimeOffset? AnsweredAt,
    string? Answer)
{
    /// <summary>Whether it went to the person: sent, or nobody knows that it was not.</summary>
    public bool Left => State is "sent" or "unknown";
}
