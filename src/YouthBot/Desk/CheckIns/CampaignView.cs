using YouthBot.Desk.Access;
using YouthBot.Storage.Rows;

namespace YouthBot.Desk.CheckIns;

/// <summary>One campaign.</summary>
/// <param name="Person">Who looks.</param>
/// <param name="Campaign">The campaign.</param>
/// <param name="Region">What its region is called.</param>
/// <param name="Coach">In whose name it is sent.</param>
/// <param name="Steps">Its steps.</param>
/// <param name="People">For how many people it is now.</param>
/// <param name="HasNumber">Whether there is a number to send it by.</param>
/// <param name="Said">What was done just now.</param>
/// <param name="Problem">What went wrong.</param>
public sealed record CampaignView(
    DeskPerson Person,
    CampaignRow Campaign,
    string Region,
    string Coach,
    IReadOnlyList<CampaignStepView> Steps,
    int People,
    bool HasNumber,
    string? Said = null,
    string? Problem = null);
