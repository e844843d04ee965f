namespace YouthBot.Handoff.Ownership;

/// <summary>A coach at the desk, as the desk knows them: a command never says for itself what a coach may do.</summary>
/// <param name="Id">The account.</param>
/// <param name="FirstName">All that a young person gets to know, beside the role.</param>
/// <param name="Regions">For which regions they work.</param>
/// <param name="Capacity">How many conversations they can have at a time.</param>
public sealed record Coach(string Id, string FirstName, IReadOnlyList<string> Regions, int Capacity);
