namespace YouthBot.Storage.Rows;

/// <summary>Somebody who is known already when a file comes in.</summary>
/// <param name="Id">Who.</param>
/// <param name="PhoneHash">Keyed hash of their number.</param>
/// <param name="School">Their school; empty for who asked for a check-in themselves.</param>
/// <param name="Decaan">Whose account supplied them.</param>
/// <param name="StoppedAt">When they said stop.</param>
public sealed record KnownLeaverRow(Guid Id, byte[] PhoneHash, string School, string Decaan, DateTimeOffset? StoppedAt);
