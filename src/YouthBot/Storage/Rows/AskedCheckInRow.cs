namespace YouthBot.Storage.Rows;

/// <summary>Somebody asked themselves for one message later.</summary>
/// <param name="Leaver">Id that they get.</param>
/// <param name="PhoneHash">What makes them one in their region: nobody knows their number.</param>
/// <param name="Body">Their contact data, encrypted.</param>
/// <param name="Campaign">Id of the campaign of the region for what people asked for.</param>
/// <param name="Steps">Its steps as JSON.</param>
/// <param name="Step">The step, with its day.</param>
/// <param name="DueAt">When it may be sent.</param>
/// <param name="OverAt">After which it is of no use any more.</param>
/// <param name="ExpiresAt">When they are forgotten.</param>
public sealed record AskedCheckInRow(
    Guid Leaver,
    byte[] PhoneHash,
    byte[] Body,
    string Campaign,
    string Steps,
    string Step,
    DateTimeOffset DueAt,
    DateTimeOffset OverAt,
    DateTimeOffset ExpiresAt);
