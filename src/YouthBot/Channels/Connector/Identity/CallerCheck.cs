using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;
using YouthBot.Channels.DirectLine;

namespace YouthBot.Channels.Connector.Identity;

/// <summary>
/// Whether a request comes from the Bot Connector, or from our own app (Microsoft, “Authentication with the Bot Connector API”). Each
/// signer has its own keys: a key of Entra never vouches for the Bot Connector.
/// </summary>
internal sealed class CallerCheck(ConnectorAccount account, Signers signers, TimeProvider time)
{
    private const string Scheme = "Bearer ";

    private static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(5);

    private static readonly string[] Algorithms =
        [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512];

    /// <summary>The tenants of the Bot Framework itself.</summary>
    private static readonly string[] SharedTenants =
        ["d6d49420-f39b-4df7-a1dc-d59a935871db", "f8cdef31-a31e-4b4a-93e4-5f571e91255a", "69e9b82d-4842-4902-8d1e-abc5b98a55e8"];

    private readonly JsonWebTokenHandler handler = new();

    public async Task<CallerReading> ReadAsync(HttpRequest request)
    {
        var header = request.Headers.Authorization.ToString();
        if (account.IsAnonymous)
        {
            return header.Length == 0 && LocalOnly.Is(request)
                ? new CallerReading.Known(new ConnectorCaller.Local())
                : new CallerReading.Refused();
        }

        if (account.Identity is not { } own
            || !header.StartsWith(Scheme, StringComparison.Ordinal)
            || Parse(header[Scheme.Length..]) is not { } token) return new CallerReading.Refused();
        string[] tenants = [.. SharedTenants, own.Tenant];
        string[] issuers = [.. tenants.SelectMany(Issuers)];
        return issuers.Contains(token.Issuer, StringComparer.Ordinal)
            ? await ReadOwnAppAsync(token, own, issuers, request.HttpContext.RequestAborted)
            : await ReadConnectorAsync(token, own, request.HttpContext.RequestAborted);
    }

    private async Task<CallerReading> ReadConnectorAsync(JsonWebToken token, ConnectorIdentity own, CancellationToken cancellation)
    {
        if (await signers.Connector.ReadAsync(token.Kid, cancellation) is not { } configuration) return new CallerReading.Unavailable();
        return Claim(token, "serviceurl") is { Length: > 0 } address
            && await IsValidAsync(token, configuration, [configuration.Issuer], own)
            ? new CallerReading.Known(new ConnectorCaller.BotConnector(address, Endorsements(configuration, token.Kid)))
            : new CallerReading.Refused();
    }

    /// <summary>Any app of the world can get a token for us; only the claim of whose token it is keeps them out.</summary>
    private async Task<CallerReading> ReadOwnAppAsync(
        JsonWebToken token, ConnectorIdentity own, string[] issuers, CancellationToken cancellation)
    {
        if (await signers.Entra.ReadAsync(token.Kid, cancellation) is not { } configuration) return new CallerReading.Unavailable();
        var app = Claim(token, "ver") switch
        {
            "1.0" => Claim(token, "appid"),
            "2.0" => Claim(token, "azp"),
            _ => null,
        };
        return app == own.AppId && await IsValidAsync(token, configuration, issuers, own)
            ? new CallerReading.Known(new ConnectorCaller.OwnApp())
            : new CallerReading.Refused();
    }

    private async Task<bool> IsValidAsync(
        JsonWebToken token, OpenIdConnectConfiguration configuration, IReadOnlyList<string> issuers, ConnectorIdentity own)
    {
        var result = await handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuers = issuers,
            ValidAudience = own.AppId,
            IssuerSigningKeys = configuration.SigningKeys,
            // only the key that the token names
            TryAllIssuerSigningKeys = false,
            ValidAlgorithms = Algorithms,
            RequireSignedTokens = true,
            RequireExpirationTime = true,
            LifetimeValidator = IsNow,
            LogValidationExceptions = false,
        });
        return result.IsValid;
    }

    /// <summary>A token that never ends is refused, although Microsoft's own kit takes one.</summary>
    private bool IsNow(DateTime? from, DateTime? until, SecurityToken token, TokenValidationParameters parameters)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return until is { } end && now < end + ClockSkew && (from is not { } begin || now >= begin - ClockSkew);
    }

    /// <summary>Reads a token without believing it; null for what is none, or names no key.</summary>
    private JsonWebToken? Parse(string text)
    {
        try
        {
            return handler.CanReadToken(text) && handler.ReadJsonWebToken(text) is { Kid.Length: > 0 } token ? token : null;
        }
        catch (Exception error) when (error is ArgumentException or SecurityTokenException or JsonException)
        {
            return null;
        }
    }

    private static IEnumerable<string> Issuers(string tenant) =>
        [$"https://sts.windows.net/{tenant}/", $"https://login.microsoftonline.com/{tenant}/v2.0"];

    private static string? Claim(JsonWebToken token, string name) => token.TryGetPayloadValue<string>(name, out var value) ? value : null;

    /// <summary>The channels that a key speaks for: a field of its own that Microsoft puts beside it.</summary>
    private static IReadOnlyList<string> Endorsements(OpenIdConnectConfiguration configuration, string key) =>
        configuration.JsonWebKeySet.Keys.FirstOrDefault(other => other.Kid == key) is { } found
        && found.AdditionalData.TryGetValue("endorsements", out var named)
            ? named switch
            {
                JsonElement { ValueKind: JsonValueKind.Array } list => [.. list.EnumerateArray().Select(item => item.ToString())],
                IEnumerable<object> list => [.. list.Select(item => item.ToString()!)],
                _ => [],
            }
            : [];
}
