using YouthBot.Handoff.CheckIns;

namespace YouthBot.Storage.Rows;

/// <summary>A check-in that goes to the mailbox of the person's conversation.</summary>
/// <param name="Key">Which.</param>
/// <param name="Attempts">How often it had been tried when it was judged.</param>
/// <param name="Number">Meta's id of the number of ours.</param>
/// <param name="MostInMinute">How many that number may send in a minute.</param>
/// <param name="MostInDay">How many it may send in a day.</param>
/// <param name="Signal">The activity, for the mailbox.</param>
/// <param name="Person">Who they are on WhatsApp; for whom the rest was encrypted. When it turns out to be somebody else, nothing is written.</param>
/// <param name="Start">The conversation that begins; null for somebody who has one.</param>
/// <param name="Alias">By which number they are known, for a conversation that begins.</param>
/// <param name="ExpiresAt">When the conversation will be erased if nothing more is said.</param>
public sealed record QueuedCheckInRow(
    CheckInKey Key,
    int Attempts,
    string Number,
    int MostInMinute,
    int MostInDay,
    UnseenRow Signal,
    WhatsAppPersonRow? Person,
    StartRow? Start,
    WhatsAppAliasRow? Alias,
    DateTimeOffset ExpiresAt);
