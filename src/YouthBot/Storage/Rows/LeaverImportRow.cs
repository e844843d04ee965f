namespace YouthBot.Storage.Rows;

/// <summary>A file that is taken over as a whole.</summary>
/// <param name="Region">Of which region.</param>
/// <param name="SchoolYear">As 2026-2027.</param>
/// <param name="School">Of which school.</param>
/// <param name="Decaan">Whose account supplies it.</param>
/// <param name="Leavers">Who are in it, new and known.</param>
/// <param name="Missing">Who are not in it any more.</param>
/// <param name="Now">When.</param>
/// <param name="ExpiresAt">Until when who is in it is kept.</param>
/// <param name="MissingUntil">Until when at the latest who is missing is kept.</param>
public sealed record LeaverImportRow(
    string Region,
    string SchoolYear,
    string School,
    string Decaan,
    IReadOnlyList<SealedLeaverRow> Leavers,
    IReadOnlyList<Guid> Missing,
    DateTimeOffset Now,
    DateTimeOffset ExpiresAt,
    DateTimeOffset MissingUntil);
