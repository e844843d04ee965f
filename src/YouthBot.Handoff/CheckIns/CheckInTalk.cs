using YouthBot.Dialogs.CheckIns;

namespace YouthBot.Handoff.CheckIns;

/// <summary>The last check-in of a conversation: its question may be open, and an answer can be taken back later.</summary>
/// <param name="Key">Which.</param>
/// <param name="Options">What could be answered, as it was asked.</param>
/// <param name="AskedAt">When.</param>
/// <param name="HasDecaan">Whether a decaan brought the person.</param>
/// <param name="Coach">First name of the coach in whose name it was sent.</param>
/// <param name="CoachId">The account of that coach, who is preferred when a human is asked for.</param>
/// <param name="Answer">The answer; null while it is open.</param>
/// <param name="AskedAgain">Whether it was asked again what an answer means: this is done once.</param>
public sealed record CheckInTalk(
    CheckInKey Key,
    IReadOnlyList<CheckInOption> Options,
    DateTimeOffset AskedAt,
    bool HasDecaan,
    string? Coach,
    string? CoachId,
    string? Answer = null,
    bool AskedAgain = false);
