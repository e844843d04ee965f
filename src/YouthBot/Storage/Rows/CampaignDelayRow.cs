namespace YouthBot.Storage.Rows;

/// <summary>A part of the leavers hears each step later.</summary>
/// <param name="Share">How many of 100 in each school.</param>
/// <param name="Days">How many days later.</param>
/// <param name="Seed">From which it is drawn who.</param>
/// <param name="Reason">Why, in the coordinator's words.</param>
public sealed record CampaignDelayRow(int Share, int Days, long Seed, string Reason);
