using System.ComponentModel.DataAnnotations;
using YouthBot.Desk.Access.Oidc;

namespace YouthBot.Desk.Access;

/// <summary>Sessions and accounts at the desk (<c>Desk:*</c>).</summary>
public sealed class DeskOptions
{
    /// <summary>A session ends so long after somebody last did something. Default 2 hours; 5 minutes to 12 hours.</summary>
    [Range(typeof(TimeSpan), "00:05:00", "12:00:00")]
    public TimeSpan SessionIdle { get; set; } = TimeSpan.FromHours(2);

    /// <summary>A session ends after so long in any case. Default 12 hours; 30 minutes to 24 hours.</summary>
    [Range(typeof(TimeSpan), "00:30:00", "1.00:00:00")]
    public TimeSpan SessionLongest { get; set; } = TimeSpan.FromHours(12);

    /// <summary>Whether a local account needs an authenticator app. Default true; only Development may do without.</summary>
    public bool SecondFactor { get; set; } = true;

    /// <summary>Whether the first start in Development makes a coach to try the desk with. Default true.</summary>
    public bool DemoCoach { get; set; } = true;

    /// <summary>Other providers of logins, by the name that stands in their address.</summary>
    public IDictionary<string, OidcProvider> Oidc { get; } = new Dictionary<string, OidcProvider>(StringComparer.Ordinal);
}
