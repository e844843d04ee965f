using YouthBot.Desk.Access;
using YouthBot.Dialogs.CheckIns;
using YouthBot.Storage.Rows;

namespace YouthBot.Desk.CheckIns;

/// <summary>A campaign tried out on paper.</summary>
/// <param name="Person">Who looks.</param>
/// <param name="Campaign">The campaign.</param>
/// <param name="Steps">Each step, how many would get it or did, and how many not for each reason.</param>
/// <param name="Shown">The step that is shown by name.</param>
/// <param name="Lines">Who would get that step, and who not.</param>
/// <param name="PerDay">How many the number sends in a day at most.</param>
public sealed record RehearsalView(
    DeskPerson Person,
    CampaignRow Campaign,
    IReadOnlyList<(CheckInStep Step, int Sends, IReadOnlyDictionary<string, int> Not)> Steps,
    CheckInStep Shown,
    IReadOnlyList<RehearsalLine> Lines,
    int PerDay)
{
    /// <summary>On how many days that many go out.</summary>
    public int DaysFor(int sends) => (sends + PerDay - 1) / PerDay;
}
