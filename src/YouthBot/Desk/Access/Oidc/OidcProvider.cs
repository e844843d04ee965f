using System.ComponentModel.DataAnnotations;

namespace YouthBot.Desk.Access.Oidc;

/// <summary>
/// A provider of logins by OpenID Connect (<c>Desk:Oidc:&lt;name&gt;:*</c>): code flow with PKCE. Its people need no account here beforehand; what
/// they are follows from a claim, each time they sign in.
/// </summary>
public sealed class OidcProvider
{
    /// <summary>Address of the issuer, under which its discovery document stands.</summary>
    [Required]
    public string Authority { get; set; } = string.Empty;

    /// <summary>The name by which the provider knows us.</summary>
    [Required]
    public string ClientId { get; set; } = string.Empty;

    /// <summary>The secret that goes with it; empty for a client without one.</summary>
    public string ClientSecret { get; set; } = string.Empty;

    /// <summary>What the button says. Default the name in the settings.</summary>
    public string? Name { get; set; }

    /// <summary>The claim with the groups or roles of a person. Default <c>roles</c>.</summary>
    public string RoleClaim { get; set; } = "roles";

    /// <summary>Which values of that claim make somebody what, by role. A role without values is for who has the claim's value of that name.</summary>
    public IDictionary<string, string[]> Roles { get; } = new Dictionary<string, string[]>(StringComparer.OrdinalIgnoreCase);

    /// <summary>The regions for which its people work.</summary>
    public IList<string> Regions { get; } = [];

    /// <summary>The claim with the school of a decaan. Default <c>school</c>.</summary>
    public string SchoolClaim { get; set; } = "school";

    /// <summary>How many conversations one of them can have at a time. Default 3.</summary>
    [Range(1, 20)]
    public int Capacity { get; set; } = 3;

    /// <summary>More to ask for, beside <c>openid profile</c>.</summary>
    public IList<string> Scopes { get; } = [];

    /// <summary>What somebody is whose claim has these values.</summary>
    internal IReadOnlySet<DeskRole> RolesOf(IReadOnlyCollection<string> values) => Enum.GetValues<DeskRole>()
        .Where(role => Roles.TryGetValue(DeskRoles.Name(role), out var named)
            ? named.Any(values.Contains)
            : values.Contains(DeskRoles.Name(role), StringComparer.OrdinalIgnoreCase))
        .ToHashSet();
}
