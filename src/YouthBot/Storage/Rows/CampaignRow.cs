namespace YouthBot.Storage.Rows;

/// <summary>The check-ins of one region in one school year.</summary>
/// <param name="Id">32 hexadecimal digits.</param>
/// <param name="Region">Its region.</param>
/// <param name="SchoolYear">As 2026-2027.</param>
/// <param name="Template">The template in the content from which it was made.</param>
/// <param name="State">draft, running, paused or stopped.</param>
/// <param name="Coach">The account in whose name it is sent.</param>
/// <param name="Steps">Its steps as JSON.</param>
/// <param name="Delay">Who hears it later; null when nobody does.</param>
/// <param name="CreatedBy">The account that made it.</param>
/// <param name="CreatedAt">When it was made.</param>
/// <param name="StartedAt">When it first ran.</param>
/// <param name="EndedAt">When it was stopped.</param>
public sealed record CampaignRow(
    string Id,
    string Region,
    string SchoolYear,
    string Template,
    string State,
    string Coach,
    string Steps,
    CampaignDelayRow? Delay,
    string CreatedBy,
    DateTimeOffset CreatedAt,
    DateTimeOffset? StartedAt = null,
    DateTimeOffset? EndedAt = null);
