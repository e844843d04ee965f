namespace YouthBot.CheckIns.Import;

/// <summary>Whose leavers a file brings.</summary>
/// <param name="Region">The region whose people send.</param>
/// <param name="School">The school.</param>
/// <param name="Decaan">The account that supplies them.</param>
public sealed record ImportTarget(string Region, string School, string Decaan);
