namespace YouthBot.Storage.Rows;

/// <summary>Somebody who gets check-ins.</summary>
/// <param name="Id">Who.</param>
/// <param name="Region">Their region.</param>
/// <param name="School">Their school.</param>
/// <param name="Body">Their contact data, encrypted.</param>
/// <param name="Choice">What they said of a vervolgkeuze, as a code.</param>
/// <param name="FirstChoice">What the first check-in heard, as a code; null before an answer.</param>
/// <param name="ToldChoice">What their decaan may know of a choice, as a code: as it was when they said so; null when they did not.</param>
/// <param name="StoppedAt">When they said stop.</param>
public sealed record LeaverRow(
    Guid Id,
    string Region,
    string School,
    byte[] Body,
    string Choice,
    string? FirstChoice,
    string? ToldChoice,
    DateTimeOffset? StoppedAt);
