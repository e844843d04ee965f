using YouthBot.Dialogs.CheckIns;

namespace YouthBot.Handoff.CheckIns;

/// <summary>A check-in of a conversation: its question may be open, and an answer can be taken back later.</summary>
/// <param name="Key">Which.</param>
/// <param name="Options">What could be answered, as it was asked.</param>
/// <param name="AskedAt">When; <see cref="DateTimeOffset.MinValue"/> for an older one that is known by a tap alone.</param>
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
    bool AskedAgain = false)
{
    /// <summary>Whether something else was asked since: a “ja” is an answer to that.</summary>
    public bool Overtaken { get; init; }

    /// <summary>Whether it has not left, or not yet. Storage says so before each turn: what nobody was asked, nobody answers.</summary>
    public bool Unsent { get; init; }

    /// <summary>Another one that may be meant: the newer one when an older one was tapped, and the older one while this has not left.</summary>
    public CheckInTalk? Beside { get; init; }

    /// <summary>What somebody was really asked, the last question first.</summary>
    public IReadOnlyList<CheckInTalk> Asked() =>
        [.. new[] { this, Beside }.OfType<CheckInTalk>().Where(talk => !talk.Unsent).OrderByDescending(talk => talk.AskedAt)];

    /// <summary>Whether an answer is wanted still.</summary>
    public bool IsOpen() => Answer is null or CheckInEvent.Answered.Other;

    /// <summary>The one with this key; null when it is neither of the two.</summary>
    public CheckInTalk? Find(CheckInKey key) => Key == key ? this : Beside?.Key == key ? Beside : null;

    /// <summary>This one, with the newest of the others beside it that are newer.</summary>
    public CheckInTalk With(CheckInTalk? known) => this with
    {
        Beside = new[] { known, known?.Beside }.OfType<CheckInTalk>().Where(other => other.Key != Key && other.AskedAt > AskedAt)
            .MaxBy(other => other.AskedAt) is { } newer ? newer with { Beside = null } : null,
    };

    /// <summary>Something else is asked: of those that were there before, and have left, only a whole sentence is an answer from now on.</summary>
    public CheckInTalk Overtake(CheckInTalk before)
    {
        ArgumentNullException.ThrowIfNull(before);
        return One(this) with { Beside = Beside is { } beside ? One(beside) : null };

        CheckInTalk One(CheckInTalk talk) =>
            before.Find(talk.Key) is { Unsent: false } old && old.Answer == talk.Answer && old.AskedAgain == talk.AskedAgain
                ? talk with { Overtaken = true }
                : talk;
    }
}
