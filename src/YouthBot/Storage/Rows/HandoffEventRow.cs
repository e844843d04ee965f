namespace YouthBot.Storage.Rows;

/// <summary>Something that happened at the desk: for the audit and the figures, in codes.</summary>
/// <param name="Kind">What.</param>
/// <param name="Coach">Id of the coach.</param>
/// <param name="Code">More of it, in a code; never words.</param>
/// <param name="Note">The reason that a coach gave, encrypted.</param>
public sealed record HandoffEventRow(string Kind, string? Coach = null, string? Code = null, byte[]? Note = null);
