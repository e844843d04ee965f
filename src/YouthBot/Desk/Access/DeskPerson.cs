using System.Security.Claims;

namespace YouthBot.Desk.Access;

/// <summary>Who is signed in, as their account says at this moment.</summary>
/// <param name="Id">The account.</param>
/// <param name="FirstName">The only name that a young person may see.</param>
/// <param name="Roles">What they are.</param>
/// <param name="Regions">For which regions they work.</param>
/// <param name="School">The school of a decaan.</param>
public sealed record DeskPerson(string Id, string FirstName, IReadOnlySet<DeskRole> Roles, IReadOnlySet<string> Regions, string? School = null)
{
    /// <summary>Who is signed in; null for everybody else, and for who has yet to finish setting their account up.</summary>
    public static DeskPerson? Of(ClaimsPrincipal principal)
    {
        ArgumentNullException.ThrowIfNull(principal);
        if (principal.Identity is not { IsAuthenticated: true, AuthenticationType: DeskAuthentication.Scheme }
            || principal.FindFirstValue(DeskClaims.Account) is not { } id
            || principal.HasClaim(claim => claim.Type == DeskClaims.Unfinished)) return null;
        return new DeskPerson(
            id,
            principal.FindFirstValue(DeskClaims.FirstName) ?? string.Empty,
            principal.FindAll(DeskClaims.Role).Select(claim => Enum.Parse<DeskRole>(claim.Value)).ToHashSet(),
            principal.FindAll(DeskClaims.Region).Select(claim => claim.Value).ToHashSet(StringComparer.Ordinal),
            principal.FindFirstValue(DeskClaims.School));
    }

    /// <summary>Whether something of this region is theirs to see.</summary>
    public bool WorksFor(string region) => Regions.Contains(region);

    /// <summary>Whether they are this.</summary>
    public bool Is(DeskRole role) => Roles.Contains(role);
}
