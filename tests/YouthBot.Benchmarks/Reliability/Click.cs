using YouthBot.EndToEnd.Desk;

namespace YouthBot.Benchmarks.Reliability;

/// <summary>Something that a coach did, and what the desk said became of it.</summary>
/// <param name="Coach">Id of the coach.</param>
/// <param name="Action">claim, messages, release, …</param>
/// <param name="Chat">In which conversation; the one that it led to for “next”.</param>
/// <param name="Text">What the coach said.</param>
/// <param name="Begun">Timestamp of the first try.</param>
/// <param name="Ended">Timestamp of the answer.</param>
/// <param name="Tries">How often it was sent until that answer arrived.</param>
/// <param name="Answer">The answer.</param>
internal sealed record Click(string Coach, string Action, string? Chat, string? Text, long Begun, long Ended, int Tries, DeskAnswer Answer)
{
    public bool IsDone => Answer.Code is DeskAnswer.Done;

    public TimeSpan Took => TimeProvider.System.GetElapsedTime(Begun, Ended);
}
