using YouthBot.Handoff;
using YouthBot.Handoff.CheckIns;

namespace YouthBot.Storage.Rows;

/// <summary>A check-in with what is known of it and of the person at this moment.</summary>
/// <param name="Key">Which.</param>
/// <param name="Attempts">How often it was tried.</param>
/// <param name="Facts">What storage knows; the audience of the step and the way to send are not its business.</param>
/// <param name="Body">The person's contact data, encrypted.</param>
/// <param name="HasDecaan">Whether a decaan of their school, whose account is open, supplied them.</param>
/// <param name="Region">The region of the campaign.</param>
/// <param name="Steps">The steps of the campaign as JSON; only for the last check, else empty.</param>
/// <param name="Conversation">Their conversation; null when they have none.</param>
/// <param name="Number">Meta's id of the number of ours that they write to; null when they never wrote.</param>
/// <param name="LastInboundAt">When they last wrote.</param>
public sealed record DueCheckInRow(
    CheckInKey Key,
    int Attempts,
    CheckInFacts Facts,
    byte[] Body,
    bool HasDecaan,
    string Region,
    string Steps,
    ConversationId? Conversation,
    string? Number,
    DateTimeOffset? LastInboundAt);
