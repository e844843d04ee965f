using YouthBot.Handoff.Ownership;

namespace YouthBot.Handoff.Turns;

/// <summary>An open question about a human; it is over as soon as the talk is about something else.</summary>
/// <param name="Question">What was asked.</param>
/// <param name="Wish">What they said before about how they want to be reached.</param>
public sealed record HandoffTalk(HandoffQuestion Question, CallBack? Wish = null);
