namespace YouthBot.Storage.Rows;

/// <summary>A campaign as the sender of check-ins sees it.</summary>
/// <param name="Id">32 hexadecimal digits.</param>
/// <param name="Region">Its region.</param>
/// <param name="SchoolYear">As 2026-2027; empty for what people asked for themselves.</param>
/// <param name="State">draft, running, paused or stopped.</param>
/// <param name="Coach">The account of the coach in whose name it is sent; empty when it is nobody's.</param>
/// <param name="CoachName">What that coach is called.</param>
/// <param name="Steps">Its steps as JSON.</param>
/// <param name="DelayShare">How many of 100 leavers of a school hear each step later.</param>
/// <param name="DelayDays">How many days later.</param>
/// <param name="DelaySeed">From which they are drawn.</param>
public sealed record RunningCampaignRow(
    string Id, string Region, string SchoolYear, string State, string Coach, string? CoachName, string Steps, int DelayShare, int DelayDays, long DelaySeed);
