using System.Net;
using System.Net.Sockets;
using System.Text;

namespace YouthBot.EndToEnd.Widget;

/// <summary>
/// A municipality's page with our button in it, on another origin that is another site too. It has a strict policy, and it is a real server:
/// a browser lets no page from nowhere come near this machine.
/// </summary>
internal sealed class OtherSite : IAsyncDisposable
{
    private readonly HttpListener listener = new();
    private readonly Task serving;

    public OtherSite(Uri chat)
    {
        using (var free = new TcpListener(IPAddress.Loopback, 0))
        {
            free.Start();
            Address = $"http://127.0.0.1:{((IPEndPoint)free.LocalEndpoint).Port}/";
        }

        listener.Prefixes.Add(Address);
        listener.Start();
        serving = ServeAsync(chat);
    }

    public string Address { get; }

    public async ValueTask DisposeAsync()
    {
        listener.Close();
        await serving;
    }

    private async Task ServeAsync(Uri chat)
    {
        var page = Encoding.UTF8.GetBytes(
            $"""
            <!DOCTYPE html><html lang="nl"><title>Gemeente</title><link rel="icon" href="data:,"><h1>Gemeente</h1>
            <p><a href="#">Afval</a></p>
            <script src="{chat}widget.js" data-region="zuid-holland-noord" async></script></html>
            """);
        try
        {
            while (true)
            {
                var answer = (await listener.GetContextAsync()).Response;
                answer.ContentType = "text/html; charset=utf-8";
                answer.Headers["Content-Security-Policy"] = $"default-src 'none'; script-src {chat}; frame-src {chat}; img-src data:";
                answer.OutputStream.Write(page);
                answer.Close();
            }
        }
        catch (Exception error) when (error is HttpListenerException or ObjectDisposedException)
        {
            // the test is over
        }
    }
}
