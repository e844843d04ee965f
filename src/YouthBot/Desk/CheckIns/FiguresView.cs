using YouthBot.CheckIns.Measuring;
using YouthBot.Desk.Access;
using YouthBot.Dialogs.CheckIns;
using YouthBot.Storage.Rows;

namespace YouthBot.Desk.CheckIns;

/// <summary>Whether a campaign works.</summary>
/// <param name="Person">Who looks.</param>
/// <param name="Campaign">The campaign.</param>
/// <param name="Steps">Its steps.</param>
/// <param name="Figures">What it has done.</param>
public sealed record FiguresView(DeskPerson Person, CampaignRow Campaign, IReadOnlyList<CheckInStep> Steps, CampaignFigures Figures);
