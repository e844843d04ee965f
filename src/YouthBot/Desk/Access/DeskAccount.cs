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

    /// <summary>What is wrong with it, for the administrator; null when nothing is.</summary>
    public string? Problem(IReadOnlyCollection<string> regions)
    {
        if (Login.Length is 0 or > 200 || Login.Any(char.IsWhiteSpace)) return "The login must be 1 to 200 characters without spaces.";
        if (string.IsNullOrWhiteSpace(FirstName) || FirstName.Length > 50) return "The name must be 1 to 50 characters.";
        if (Roles.Count == 0) return "Somebody at the desk has at least one role.";
        if (Regions.FirstOrDefault(region => !regions.Contains(region)) is { } unknown) return $"There is no region '{unknown}'.";
        if (Talks && Regions.Count == 0) return "A coach or coordinator works for at least one region.";
        if (Roles.Contains(DeskRole.Decaan) != School is { Length: > 0 }) return "A decaan has a school, and nobody else has.";
        return Capacity is >= 1 and <= 20 ? null : "The capacity must be 1 to 20.";
    }
}
