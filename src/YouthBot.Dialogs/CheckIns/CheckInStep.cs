namespace YouthBot.Dialogs.CheckIns;

/// <summary>One friendly question at one moment of the school year.</summary>
/// <param name="Id">Its name, unique in the template.</param>
/// <param name="Title">Its name for a coordinator.</param>
/// <param name="On">Its day.</param>
/// <param name="From">The time of that day from which it may go out, local; the quiet hours still apply.</param>
/// <param name="Days">For how many days it is of use, 1 to 14: after them it is not sent any more.</param>
/// <param name="Audience">Who gets it.</param>
/// <param name="Text">What it says; <c>{voornaam}</c>, <c>{coach}</c> and <c>{gemeente}</c> are filled in.</param>
/// <param name="Options">What can be tapped, in order; the place in the list is also the number that can be typed.</param>
/// <param name="MetaTemplate">The name of the approved template at Meta with the same words.</param>
public sealed record CheckInStep(
    string Id,
    string Title,
    CheckInDay On,
    TimeOnly From,
    int Days,
    CheckInAudience Audience,
    string Text,
    IReadOnlyList<CheckInOption> Options,
    string MetaTemplate)
{
    /// <summary>The option with this code; null when there is none.</summary>
    public CheckInOption? Find(string option) => Options.FirstOrDefault(other => other.Id == option);
}
