using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using System.Threading.Channels;

namespace YouthBot.Tests.Alerts;

/// <summary>A real HTTP server that takes alerts, or refuses them.</summary>
internal sealed class WebhookListener : IAsyncDisposable
{
    private readonly HttpListener listener = new();
    private readonly Channel<JsonElement> taken = Channel.CreateUnbounded<JsonElement>();
    private readonly ConcurrentQueue<HttpStatusCode> refusals = [];
    private readonly Task serving;

    public WebhookListener()
    {
        Address = $"http://127.0.0.1:{FreePort()}/hook/een-geheim";
        listener.Prefixes.Add(Address + "/");
        listener.Start();
        serving = ServeAsync();
    }

    public string Address { get; }

    /// <summary>How many posts came in, refused ones too.</summary>
    public int Posts { get; private set; }

    /// <summary>The next post is refused.</summary>
    public void Refuse(HttpStatusCode status) => refusals.Enqueue(status);

    /// <summary>The next alert, taken or refused.</summary>
    public async Task<JsonElement> NextAsync() => await taken.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(60));

    public async ValueTask DisposeAsync()
    {
        listener.Stop();
        await serving;
        listener.Close();
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                var context = await listener.GetContextAsync();
                var body = await JsonSerializer.DeserializeAsync<JsonElement>(context.Request.InputStream);
                context.Response.StatusCode = (int)(refusals.TryDequeue(out var refusal) ? refusal : HttpStatusCode.OK);
                context.Response.Close();
                Posts++;
                await taken.Writer.WriteAsync(body);
            }
        }
        catch (Exception error) when (error is HttpListenerException or ObjectDisposedException)
        {
            // the test is over
        }
    }

    private static int FreePort()
    {
        using var socket = new TcpListener(IPAddress.Loopback, 0);
        socket.Start();
        return ((IPEndPoint)socket.LocalEndpoint).Port;
    }
}
