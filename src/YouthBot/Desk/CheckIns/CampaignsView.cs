using YouthBot.Desk.Access;
using YouthBot.Dialogs.CheckIns;
using YouthBot.Dialogs.Content;
using YouthBot.Handoff.Ownership;
using YouthBot.Storage.Rows;

namespace YouthBot.Desk.CheckIns;

/// <summary>The campaigns of a coordinator's regions.</summary>
/// <param name="Person">Who.</param>
/// <param name="Campaigns">The campaigns, with the name of the region of each.</param>
/// <param name="Regions">For which one can be made.</param>
/// <param name="Coaches">In whose name.</param>
/// <param name="Templates">From what.</param>
/// <param name="SchoolYear">For which school year.</param>
/// <param name="Problem">What went wrong.</param>
public sealed record CampaignsView(
    DeskPerson Person,
    IReadOnlyList<(CampaignRow Campaign, string Region)> Campaigns,
    IReadOnlyList<Region> Regions,
    IReadOnlyList<Coach> Coaches,
    IReadOnlyList<CheckInTemplate> Templates,
    string SchoolYear,
    string? Problem = null);
