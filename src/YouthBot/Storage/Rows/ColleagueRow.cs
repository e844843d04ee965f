using YouthBot.Handoff.Ownership;

namespace YouthBot.Storage.Rows;

/// <summary>A coach as colleagues know them.</summary>
/// <param name="Coach">The coach.</param>
/// <param name="SeenAt">When they were last at the desk; null when they never were.</param>
/// <param name="AwaySince">Since when they are away for a while; null when they are not.</param>
public sealed record ColleagueRow(Coach Coach, DateTimeOffset? SeenAt, DateTimeOffset? AwaySince = null);
