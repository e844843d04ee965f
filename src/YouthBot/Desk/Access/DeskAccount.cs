namespace YouthBot.Desk.Access;

/// <summary>What an administrator says of a new account.</summary>
/// <param name="Login">What its owner types, an e-mail address as a rule.</param>
/// <param name="FirstName">The only name that a young person may see.</param>
/// <param name="Roles">What they are.</param>
/// <param name="Regions">For which regions they work.</param>
/// <param name="School">The school of a decaan.</param>
/// <param name="Capacity">How many conversations somebody who talks can have at a time.</param>
internal sealed record DeskAccount(
    string Login,
    string FirstName,
    IReadOnlySet<DeskRole> Roles,
    IReadOnlyList<string> Regions,
    string? School = null,
    int Capacity = 3)
{
    /// <summary>Whether they talk with young people.</summary>
    public bool Talks => Roles.Contains(DeskRole.Coach) || Roles.Contains(DeskRole.Coordinator);

    /// <summary>What is wrong with it; null when nothing is.</summary>
    public AccountProblem? Problem(IReadOnlyCollection<string> regions)
    {
        if (Login.Length is 0 or > 200 || Login.Any(char.IsWhiteSpace)) return AccountProblem.Login;
        if (string.IsNullOrWhiteSpace(FirstName) || FirstName.Length > 50) return AccountProblem.Name;
        if (Roles.Count == 0) return AccountProblem.NoRole;
        if (!Regions.All(regions.Contains)) return AccountProblem.UnknownRegion;
        if (Talks && Regions.Count == 0) return AccountProblem.NoRegion;
        if (Roles.Contains(DeskRole.Decaan) != School is { Length: > 0 }) return AccountProblem.School;
        return Capacity is >= 1 and <= 20 ? null : AccountProblem.Capacity;
    }
}
