namespace YouthBot.Dialogs.CheckIns;

/// <summary>One answer that can be tapped.</summary>
/// <param name="Id">The answer's code, as reports count it.</param>
/// <param name="Label">The button, at most 20 characters.</param>
/// <param name="Words">Other ways to say it: rows of words as the word reader reads them, <c>aangemeld*</c> for a beginning.</param>
/// <param name="Choice">What is known of the vervolgkeuze after it; null when it says nothing about that.</param>
/// <param name="Outreach">Why a coach should reach them; null when not.</param>
/// <param name="Dialog">The dialog that goes on from it; null when the reply is all.</param>
/// <param name="Reply">What is said at once.</param>
public sealed record CheckInOption(
    string Id,
    string Label,
    IReadOnlyList<IReadOnlyList<string>> Words,
    LeaverChoice? Choice,
    OutreachReason? Outreach,
    string? Dialog,
    string Reply)
{
    /// <summary>Whether it is a place in line at the desk at once: a person the same day, or the next working day.</summary>
    public bool AsksCoach() => Outreach is OutreachReason.Help or OutreachReason.NoShow or OutreachReason.Stuck;
}
