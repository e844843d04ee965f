namespace YouthBot.Storage.Rows;

/// <summary>A message that came in by WhatsApp, for somebody who is known or begins now.</summary>
/// <param name="Seen">Keyed hash of WhatsApp's id of it.</param>
/// <param name="Number">Meta's id of our number.</param>
/// <param name="Person">Who: for whom the rest was encrypted. When it turns out to be somebody else, nothing is written.</param>
/// <param name="Aliases">By which names they are known now.</param>
/// <param name="Start">The conversation that begins; null for somebody who has one.</param>
/// <param name="Accept">The message; without a place in the feed when <paramref name="InFeed"/> is false.</param>
/// <param name="InFeed">Whether anybody is to see it.</param>
/// <param name="SentAt">When it was sent, by WhatsApp's clock.</param>
/// <param name="Quiet">How long it waits for more of the same burst; null when it does not.</param>
/// <param name="Longest">How long the first of a burst waits at most.</param>
public sealed record WhatsAppAcceptRow(
    byte[] Seen,
    string Number,
    WhatsAppPersonRow Person,
    IReadOnlyList<WhatsAppAliasRow> Aliases,
    StartRow? Start,
    AcceptRow Accept,
    bool InFeed,
    DateTimeOffset SentAt,
    TimeSpan? Quiet,
    TimeSpan Longest)
{
    /// <summary>What it answers, when its sender shows no number; null when that says nothing.</summary>
    public WhatsAppAnswerRow? Answers { get; init; }

    /// <summary>Keyed hash of the sender's number as leavers have it; null when it is not shown.</summary>
    public byte[]? LeaverHash { get; init; }

    /// <summary>Keyed hash of WhatsApp's id of the message that it takes back; null for everything else.</summary>
    public byte[]? TakenBack { get; init; }

    /// <summary>Whether a text may be sent for a day after it.</summary>
    public bool OpensWindow { get; init; } = true;
}
