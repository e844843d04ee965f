using YouthBot.Dialogs.Activities;

namespace YouthBot.Storage;

/// <summary>A message of somebody on WhatsApp, in the clear.</summary>
/// <param name="Number">Meta's id of our number.</param>
/// <param name="Region">The region of that number: where a new conversation begins.</param>
/// <param name="Phone">The person's number; null when it is not shown.</param>
/// <param name="UserId">Their business-scoped user id; null when it is not given.</param>
/// <param name="MessageId">WhatsApp's id of the message.</param>
/// <param name="SentAt">When they sent it.</param>
/// <param name="Activity">What it says.</param>
/// <param name="Quiet">How long it waits for more of the same burst; null when it stands alone.</param>
public sealed record WhatsAppInbound(
    string Number, string Region, string? Phone, string? UserId, string MessageId, DateTimeOffset SentAt, Activity Activity, TimeSpan? Quiet)
{
    /// <summary>WhatsApp's id of the message that it answers; null when it names none.</summary>
    public string? InReplyTo { get; init; }

    /// <summary>WhatsApp's id of the message that it takes back; null for everything else.</summary>
    public string? TakesBack { get; init; }
}
