using System.Security.Claims;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;

namespace YouthBot.Desk.Access.Oidc;

/// <summary>
/// OpenID Connect on the framework's OAuth handler, which does state, correlation, PKCE and the exchange of the code; what is added is the
/// discovery document, the nonce, and the check of the id token. Microsoft's own handler is a package that cannot be had here.
/// </summary>
internal sealed class OidcHandler(
    IOptionsMonitor<OidcOptions> options, ILoggerFactory logger, UrlEncoder encoder, IdTokens idTokens, TimeProvider time)
    : OAuthHandler<OidcOptions>(options, logger, encoder)
{
    private const string Nonce = "nonce";

    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        await DiscoverAsync();
        properties.Items[Nonce] = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(32));
        await base.HandleChallengeAsync(properties);
    }

    protected override string BuildChallengeUrl(AuthenticationProperties properties, string redirectUri) =>
        QueryHelpers.AddQueryString(base.BuildChallengeUrl(properties, redirectUri), Nonce, properties.Items[Nonce]!);

    protected override async Task<OAuthTokenResponse> ExchangeCodeAsync(OAuthCodeExchangeContext context)
    {
        await DiscoverAsync();
        return await base.ExchangeCodeAsync(context);
    }

    protected override async Task<AuthenticationTicket> CreateTicketAsync(
        ClaimsIdentity identity, AuthenticationProperties properties, OAuthTokenResponse tokens)
    {
        var token = tokens.Response?.RootElement is { } answer && answer.TryGetProperty("id_token", out var found) ? found.GetString() : null;
        var claims = await idTokens.ValidateAsync(Options, token, properties.Items[Nonce], time.GetUtcNow(), Context.RequestAborted)
            ?? throw new AuthenticationFailureException("The id token is not valid.");
        properties.Items.Remove(Nonce);
        return new AuthenticationTicket(new ClaimsPrincipal(claims), properties, Scheme.Name);
    }

    /// <summary>The addresses of the provider: the same ones each time, until the provider moves.</summary>
    private async Task DiscoverAsync()
    {
        var discovered = await Options.Discovery!.GetConfigurationAsync(Context.RequestAborted);
        Options.AuthorizationEndpoint = discovered.AuthorizationEndpoint;
        Options.TokenEndpoint = discovered.TokenEndpoint;
    }
}
