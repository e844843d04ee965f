using System.Text.Json;
using YouthBot.Channels.DirectLine;
using YouthBot.Channels.WhatsApp.Wire;

namespace YouthBot.Channels.Connector.Identity;

/// <summary>
/// The token that proves who we are to a channel (client credentials). One request gets it for everybody who waits, and it is renewed
/// before it ends.
/// </summary>
internal sealed class AccessTokens(ConnectorAccount account, Signers signers, TimeProvider time) : IDisposable
{
    private const int MaximumBytes = 64 * 1024;

    /// <summary>How long before its end a token is not used any more.</summary>
    private static readonly TimeSpan Before = TimeSpan.FromMinutes(5);

    /// <summary>What Entra answered badly holds this long: everybody who waits hears the same.</summary>
    private static readonly TimeSpan AfterFailure = TimeSpan.FromSeconds(5);

    private readonly HttpClient http = new(new SocketsHttpHandler
    {
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        ConnectTimeout = TimeSpan.FromSeconds(5),
        AllowAutoRedirect = false,
    }) { Timeout = TimeSpan.FromSeconds(10) };

    private readonly SemaphoreSlim one = new(1, 1);
    private volatile Held? held;
    private (AccessToken Outcome, DateTimeOffset Until)? failed;

    /// <param name="refused">A token that a channel has refused: then another one is wanted.</param>
    public async Task<AccessToken> ReadAsync(string? refused = null)
    {
        if (Fresh(refused) is { } known) return known;
        await one.WaitAsync();
        try
        {
            // whoever waited finds what the first one got
            if (Fresh(refused) is { } other) return other;
            if (failed is { } before && time.GetUtcNow() < before.Until) return before.Outcome;
            var outcome = await FetchAsync();
            failed = outcome is AccessToken.Given ? null : (outcome, time.GetUtcNow() + AfterFailure);
            return outcome;
        }
        finally
        {
            one.Release();
        }
    }

    public void Dispose()
    {
        one.Dispose();
        http.Dispose();
    }

    private AccessToken.Given? Fresh(string? refused) =>
        held is { } known && known.Value != refused && time.GetUtcNow() < known.Until ? new AccessToken.Given(known.Value) : null;

    private async Task<AccessToken> FetchAsync()
    {
        if (account.Identity is not { } own) return new AccessToken.Refused("no-app");
        if (await signers.Entra.ReadAsync(key: null, CancellationToken.None) is not { TokenEndpoint: { } endpoint }
            || await signers.Connector.ReadAsync(key: null, CancellationToken.None) is not { Issuer: { } audience }
            || !Uri.TryCreate(endpoint, UriKind.Absolute, out var address)
            || (address.Scheme != Uri.UriSchemeHttps && !account.IsDevelopment)) return new AccessToken.Unreachable();
        try
        {
            using var form = new FormUrlEncodedContent(new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["grant_type"] = "client_credentials",
                ["client_id"] = own.AppId,
                ["client_secret"] = own.Secret,
                // https://api.botframework.com, or what the Bot Connector of a sovereign cloud is called
                ["scope"] = $"{audience}/.default",
            });
            using var response = await http.PostAsync(address, form);
            await using var stream = await response.Content.ReadAsStreamAsync();
            var body = await BoundedBody.ReadAsync(stream, announced: null, MaximumBytes, CancellationToken.None);
            return Read(response.IsSuccessStatusCode, (int)response.StatusCode, body ?? ReadOnlyMemory<byte>.Empty);
        }
        catch (Exception error) when (error
            is HttpRequestException or IOException or OperationCanceledException or JsonException or InvalidOperationException)
        {
            return new AccessToken.Unreachable();
        }
    }

    private AccessToken Read(bool success, int status, ReadOnlyMemory<byte> body)
    {
        using var document = JsonDocument.Parse(body);
        var answer = document.RootElement;
        if (!success && status is >= 500 or 429) return new AccessToken.Unreachable();
        if (!success) return new AccessToken.Refused(answer.Text("error") ?? "refused");
        if (answer.Text("access_token") is not { } value) return new AccessToken.Unreachable();
        var lasting = TimeSpan.FromSeconds(Math.Clamp(answer.Number("expires_in") ?? 0, 0, 86_400));
        // a token that hardly lasts is used for half of that
        held = new Held(value, time.GetUtcNow() + (lasting > 2 * Before ? lasting - Before : lasting / 2));
        return new AccessToken.Given(value);
    }

    private sealed record Held(string Value, DateTimeOffset Until);
}
