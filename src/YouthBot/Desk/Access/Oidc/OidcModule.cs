using System.ComponentModel.DataAnnotations;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace YouthBot.Desk.Access.Oidc;

/// <summary>Logins of other providers, as many as the settings name.</summary>
internal static class OidcModule
{
    private const string SettingsName = "Desk:Oidc";
    private const string DiscoveryPath = "/.well-known/openid-configuration";

    public static string SchemeOf(string provider) => $"youthbot-oidc-{provider}";

    /// <exception cref="SetupException">A provider lacks something; the message names it.</exception>
    public static void Add(IHostApplicationBuilder builder)
    {
        var development = builder.Environment.IsDevelopment();
        builder.Services.AddSingleton<IdTokens>();
        builder.Services.AddSingleton<OidcSignIn>();
        foreach (var section in builder.Configuration.GetSection(SettingsName).GetChildren())
        {
            var provider = Checked(section, development);
            AddProvider(builder.Services, section.Key, provider, development);
        }
    }

    private static void AddProvider(IServiceCollection services, string name, OidcProvider provider, bool development)
    {
        var scheme = SchemeOf(name);
        services.AddAuthentication().AddOAuth<OidcOptions, OidcHandler>(scheme, name, options =>
        {
            options.Provider = provider;
            options.ClientId = provider.ClientId;
            // the framework wants one; a client without a secret is known by PKCE
            options.ClientSecret = provider.ClientSecret.Length > 0 ? provider.ClientSecret : "none";
            options.SignInScheme = DeskAuthentication.Scheme;
            options.CallbackPath = $"{DeskAuthentication.Path}/oidc/{name}/terug";
            options.UsePkce = true;
            options.SaveTokens = false;
            // the framework wants them now; the discovery document says which they are
            options.AuthorizationEndpoint = options.TokenEndpoint = provider.Authority;
            options.Scope.Add("openid");
            options.Scope.Add("profile");
            foreach (var scope in provider.Scopes) options.Scope.Add(scope);
            // the answer comes from another site, by following a link
            options.CorrelationCookie.SameSite = SameSiteMode.Lax;
            options.CorrelationCookie.SecurePolicy = development ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
            options.Discovery = new ConfigurationManager<OpenIdConnectConfiguration>(
                provider.Authority.TrimEnd('/') + DiscoveryPath,
                new OpenIdConnectConfigurationRetriever(),
                new HttpDocumentRetriever { RequireHttps = !development });
            options.Events.OnTicketReceived = OidcSignIn.ReceivedAsync;
            options.Events.OnRemoteFailure = OidcSignIn.FailedAsync;
        });
    }

    private static OidcProvider Checked(IConfigurationSection section, bool development)
    {
        var provider = section.Get<OidcProvider>() ?? new OidcProvider();
        List<ValidationResult> problems = [];
        Validator.TryValidateObject(provider, new ValidationContext(provider), problems, validateAllProperties: true);
        if (problems is [var problem, ..]) throw new SetupException($"{section.Path}: {problem.ErrorMessage}");
        if (!Uri.TryCreate(provider.Authority, UriKind.Absolute, out var authority) || (authority.Scheme != Uri.UriSchemeHttps && !development))
            throw new SetupException($"{section.Path}:Authority must be an address that begins with https://");
        if (provider.Roles.Keys.FirstOrDefault(role => DeskRoles.Find(role) is null) is { } unknown)
            throw new SetupException($"{section.Path}:Roles: '{unknown}' is not a role.");
        return provider;
    }
}
