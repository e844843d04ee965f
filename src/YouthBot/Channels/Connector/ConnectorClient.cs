using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using YouthBot.Channels.Connector.Identity;
using YouthBot.Channels.Connector.Wire;
using YouthBot.Dialogs.Activities;
using YouthBot.Storage;

namespace YouthBot.Channels.Connector;

/// <summary>
/// The REST interface of a channel. It never tries by itself, except once with another token: only who knows what stands in storage may
/// send again.
/// </summary>
internal sealed class ConnectorClient(
    ConnectorAccount account, AccessTokens tokens, TimeProvider time, SocketsHttpHandler? handler = null) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    /// <summary>How long to wait for Entra.</summary>
    private static readonly TimeSpan TokenPause = TimeSpan.FromSeconds(10);

    private readonly HttpClient http = new(handler ?? new SocketsHttpHandler
    {
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        ConnectTimeout = TimeSpan.FromSeconds(5),
        // what is meant for one address goes to no other
        AllowAutoRedirect = false,
    }) { Timeout = Timeout.InfiniteTimeSpan };

    /// <summary>Sends once.</summary>
    /// <param name="said">What, and to whom.</param>
    /// <param name="activity">The same in the names of the channel.</param>
    /// <param name="attempts">How often this was tried before.</param>
    public async Task<SendOutcome> SendAsync(ConnectorSaid said, Activity activity, int attempts)
    {
        if (!MaySend(said.To)) return new SendOutcome.Refused("connector-address");
        if (account.Identity is null) return (await PostAsync(said, activity, token: null, attempts)).Outcome;
        string? refused = null;
        while (true)
        {
            switch (await tokens.ReadAsync(refused))
            {
                case AccessToken.Given(var token):
                    var (status, outcome) = await PostAsync(said, activity, token, attempts);
                    if (status is not HttpStatusCode.Unauthorized || refused is not null) return outcome;
                    refused = token;
                    break;
                case AccessToken.Refused(var code):
                    return new SendOutcome.Blocked($"entra-{code}");
                default:
                    return new SendOutcome.Later(TokenPause, "entra-unreachable");
            }
        }
    }

    public void Dispose() => http.Dispose();

    /// <summary>Looked at again, because the settings may have changed since the address was taken.</summary>
    private bool MaySend(ConnectorReference to) =>
        to.ServiceUrl is not null
        && (to.Verified || account.Identity is null)
        && new ServiceAddress(to.ServiceUrl, to.Verified && account.Identity is not null).IsAllowed(account.IsDevelopment);

    private async Task<(HttpStatusCode? Status, SendOutcome Outcome)> PostAsync(
        ConnectorSaid said, Activity activity, string? token, int attempts)
    {
        using var patience = new CancellationTokenSource(Patience, time);
        using var request = new HttpRequestMessage(HttpMethod.Post, OutboundActivity.PathOf(said))
        {
            Content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(activity, ActivityJson.Relaxed.Activity)),
        };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json") { CharSet = "utf-8" };
        if (token is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        try
        {
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, patience.Token);
            return (response.StatusCode, SendOutcomes.Read((int)response.StatusCode, Wait(response.Headers.RetryAfter), attempts));
        }
        catch (Exception error) when (Unreached.Is(error, patience.Token))
        {
            return (null, SendOutcomes.Unreachable(attempts));
        }
        catch (Exception error) when (error is HttpRequestException or IOException or OperationCanceledException)
        {
            // the request had begun: whether it arrived nobody can say
            return (null, new SendOutcome.Unknown());
        }
    }

    private TimeSpan? Wait(RetryConditionHeaderValue? asked) => asked?.Delta ?? (asked?.Date is { } date ? date - time.GetUtcNow() : null);
}
