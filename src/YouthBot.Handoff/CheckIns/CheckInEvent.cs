using YouthBot.Dialogs.CheckIns;

namespace YouthBot.Handoff.CheckIns;

/// <summary>What a turn says of a check-in, to be written with it.</summary>
public abstract record CheckInEvent
{
    private CheckInEvent()
    {
    }

    /// <summary>It is asked: the reply of this turn is its message.</summary>
    /// <param name="Key">Which.</param>
    public sealed record Asked(CheckInKey Key) : CheckInEvent;

    /// <summary>It is not asked now, or not at all.</summary>
    /// <param name="Key">Which.</param>
    /// <param name="Verdict">A wait or a skip.</param>
    public sealed record PutOff(CheckInKey Key, CheckInVerdict Verdict) : CheckInEvent;

    /// <summary>Somebody answered it.</summary>
    /// <param name="Key">Which.</param>
    /// <param name="Answer">A code of the content, or <see cref="Other"/>.</param>
    /// <param name="Choice">What is known of the vervolgkeuze after it; null when it says nothing about that.</param>
    /// <param name="Outreach">Why a coach should reach them; null when not.</param>
    public sealed record Answered(CheckInKey Key, string Answer, LeaverChoice? Choice, OutreachReason? Outreach) : CheckInEvent
    {
        /// <summary>They said something that means none of the answers.</summary>
        public const string Other = "other";
    }

    /// <summary>Something became known in the talk after it.</summary>
    /// <param name="Key">After which.</param>
    /// <param name="Choice">What is known of the vervolgkeuze; null when it says nothing about that.</param>
    /// <param name="Outreach">Why a coach should reach them; null when not.</param>
    public sealed record Learned(CheckInKey Key, LeaverChoice? Choice, OutreachReason? Outreach) : CheckInEvent;

    /// <summary>“Ja, vertel het mijn decaan.”</summary>
    /// <param name="Key">After which.</param>
    public sealed record DecaanMayKnow(CheckInKey Key) : CheckInEvent;

    /// <summary>“Nee, liever niet”: what the decaan was told before does not count any more either.</summary>
    /// <param name="Key">After which.</param>
    public sealed record DecaanMayNotKnow(CheckInKey Key) : CheckInEvent;

    /// <summary>“Geen coach”: nobody reaches them either.</summary>
    public sealed record CoachRefused : CheckInEvent;

    /// <summary>They want no message that we begin ourselves, or want them again.</summary>
    /// <param name="Stopped">Which of the two.</param>
    public sealed record Wanted(bool Stopped) : CheckInEvent;

    /// <summary>There was acute danger: nothing is sent until a coach says that it may go on.</summary>
    public sealed record Held : CheckInEvent;

    /// <summary>They asked for one message after this time.</summary>
    /// <param name="After">How long from now.</param>
    public sealed record AskedFor(TimeSpan After) : CheckInEvent;
}
