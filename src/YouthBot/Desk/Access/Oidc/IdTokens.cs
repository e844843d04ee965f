using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace YouthBot.Desk.Access.Oidc;

/// <summary>Checks id tokens as OpenID Connect Core 3.1.3.7 says: signature, issuer, audience, authorised party, time and nonce.</summary>
internal sealed class IdTokens
{
    /// <summary>Only what is signed with a key of the provider's own: never with our secret, never with none.</summary>
    private static readonly string[] Algorithms =
    [
        SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512, SecurityAlgorithms.RsaSsaPssSha256,
        SecurityAlgorithms.EcdsaSha256, SecurityAlgorithms.EcdsaSha384, SecurityAlgorithms.EcdsaSha512,
    ];

    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(2);

    private readonly JsonWebTokenHandler handler = new() { MapInboundClaims = false };

    /// <summary>What the token says; null when it is not to be believed.</summary>
    public async Task<ClaimsIdentity?> ValidateAsync(
        OidcOptions options, string? token, string? nonce, DateTimeOffset now, CancellationToken cancellation)
    {
        if (token is null || nonce is null) return null;
        var result = await CheckAsync(options, token, now, cancellation);
        if (result.Exception is SecurityTokenSignatureKeyNotFoundException)
        {
            // the provider may have changed its keys since
            options.Discovery!.RequestRefresh();
            result = await CheckAsync(options, token, now, cancellation);
        }

        if (!result.IsValid || result.SecurityToken is not JsonWebToken read) return null;
        if (!read.TryGetPayloadValue<string>("nonce", out var said) || !Same(said, nonce)) return null;
        var party = read.TryGetPayloadValue<string>("azp", out var named) ? named : null;
        if (party is null ? read.Audiences.Skip(1).Any() : party != options.ClientId) return null;
        return string.IsNullOrEmpty(read.Subject) ? null : result.ClaimsIdentity;
    }

    private static bool Same(string? said, string nonce) =>
        said is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(said), Encoding.UTF8.GetBytes(nonce));

    private async Task<TokenValidationResult> CheckAsync(OidcOptions options, string token, DateTimeOffset now, CancellationToken cancellation)
    {
        var discovered = await options.Discovery!.GetConfigurationAsync(cancellation);
        return await handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuer = discovered.Issuer,
            ValidAudience = options.ClientId,
            IssuerSigningKeys = discovered.SigningKeys,
            ValidAlgorithms = Algorithms,
            RequireSignedTokens = true,
            RequireExpirationTime = true,
            LifetimeValidator = (from, until, _, _) =>
                until is { } end && now < new DateTimeOffset(end, TimeSpan.Zero) + Skew
                && (from is not { } begin || now > new DateTimeOffset(begin, TimeSpan.Zero) - Skew),
        });
    }
}
