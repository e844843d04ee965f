namespace YouthBot.CheckIns.Import;

/// <summary>Of whom a file is, which is what its lines are held against.</summary>
/// <param name="School">The school, as the account of its decaan names it.</param>
/// <param name="Gemeente">How the region writes a gemeente of this name, and whether it is this region's; null when there is none.</param>
/// <param name="Today">The day.</param>
internal sealed record FileOrigin(string School, Func<string, (string Name, bool Ours)?> Gemeente, DateOnly Today);
