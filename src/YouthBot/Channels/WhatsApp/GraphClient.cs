using System.Net.Http.Headers;
using Microsoft.Extensions.Options;
using YouthBot.Channels.DirectLine;
using YouthBot.Channels.WhatsApp.Wire;

namespace YouthBot.Channels.WhatsApp;

/// <summary>
/// Meta's Graph API. It never tries by itself: only who knows what stands in storage may send again. Not made by the factory, whose log lines
/// nobody here needs.
/// </summary>
internal sealed class GraphClient(IOptions<WhatsAppOptions> options, TimeProvider time, SocketsHttpHandler? handler = null) : IDisposable
{
    /// <summary>An answer is a few hundred bytes.</summary>
    private const int MaximumBytes = 64 * 1024;

    /// <summary>What cannot be connected to is known to be so before the patience with the whole request ends.</summary>
    private readonly HttpClient http = new(handler ?? new SocketsHttpHandler
    {
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        ConnectTimeout = options.Value.SendTimeout / 2,
        AllowAutoRedirect = false,
    }) { Timeout = Timeout.InfiniteTimeSpan };

    /// <summary>Sends once.</summary>
    /// <param name="number">From which number.</param>
    /// <param name="body">What.</param>
    /// <param name="attempts">How often this was tried before.</param>
    public async Task<SendOutcome> SendAsync(WhatsAppNumber number, byte[] body, int attempts)
    {
        using var patience = new CancellationTokenSource(options.Value.SendTimeout, time);
        using var request = new HttpRequestMessage(HttpMethod.Post, number.Endpoint) { Content = new ByteArrayContent(body) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", number.AccessToken);
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        try
        {
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, patience.Token);
            await using var stream = await response.Content.ReadAsStreamAsync(patience.Token);
            var answer = await BoundedBody.ReadAsync(stream, announced: null, MaximumBytes, patience.Token);
            return SendOutcomes.Read((int)response.StatusCode, answer ?? ReadOnlyMemory<byte>.Empty, attempts);
        }
        catch (Exception error) when (Unreached.Is(error, patience.Token))
        {
            return SendOutcomes.Unreachable(attempts);
        }
        catch (Exception error) when (error is HttpRequestException or IOException or OperationCanceledException)
        {
            // the request had begun: whether it arrived nobody can say
            return new SendOutcome.Unknown();
        }
    }

    public void Dispose() => http.Dispose();
}
