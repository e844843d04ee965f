using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace YouthBot.Desk.Access.Oidc;

/// <summary>One provider as the framework's OAuth handler wants it.</summary>
public sealed class OidcOptions : OAuthOptions
{
    /// <summary>The settings.</summary>
    public OidcProvider Provider { get; set; } = new();

    /// <summary>The discovery document and the keys of the provider, fetched when they are needed and kept for a while.</summary>
    public IConfigurationManager<OpenIdConnectConfiguration>? Discovery { get; set; }
}
