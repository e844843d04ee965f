namespace YouthBot.Storage.Rows;

/// <summary>A link that opens a plan.</summary>
/// <param name="Hash">SHA-256 of its secret.</param>
/// <param name="ExpiresAt">Until when.</param>
public sealed record PlanLinkRow(byte[] Hash, DateTimeOffset ExpiresAt);
