using YouthBot.Dialogs.CheckIns;

namespace YouthBot.Desk.CheckIns;

/// <summary>One step as its coordinator sees it.</summary>
/// <param name="Step">The step.</param>
/// <param name="DueAt">From when it goes out.</param>
/// <param name="DelayDays">How many days later the part that waits hears it; 0 when nobody waits.</param>
/// <param name="Text">Its words, with somebody made up filled in.</param>
public sealed record CampaignStepView(CheckInStep Step, DateTimeOffset DueAt, int DelayDays, string Text);
