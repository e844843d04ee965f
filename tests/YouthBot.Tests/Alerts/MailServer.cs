using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Threading.Channels;

namespace YouthBot.Tests.Alerts;

/// <summary>A small mail server (RFC 5321) that takes every mail.</summary>
internal sealed class MailServer : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly Channel<string> taken = Channel.CreateUnbounded<string>();
    private readonly CancellationTokenSource end = new();
    private readonly Task serving;

    public MailServer()
    {
        listener.Start();
        serving = ServeAsync();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>All that the next sender said, envelope and mail.</summary>
    public async Task<string> NextAsync() => await taken.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(60));

    public async ValueTask DisposeAsync()
    {
        await end.CancelAsync();
        await serving;
        listener.Dispose();
        end.Dispose();
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                using var client = await listener.AcceptTcpClientAsync(end.Token);
                await TalkAsync(client.GetStream());
            }
        }
        catch (OperationCanceledException)
        {
            // the test is over
        }
    }

    private async Task TalkAsync(NetworkStream stream)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8);
        await using var writer = new StreamWriter(stream, new UTF8Encoding(false)) { NewLine = "\r\n", AutoFlush = true };
        var said = new StringBuilder();
        await writer.WriteLineAsync("220 mail.example");
        while (await reader.ReadLineAsync(end.Token) is { } line)
        {
            said.AppendLine(line);
            if (line.StartsWith("DATA", StringComparison.OrdinalIgnoreCase))
            {
                await writer.WriteLineAsync("354 go on");
                while (await reader.ReadLineAsync(end.Token) is { } text && text != ".") said.AppendLine(text);
                await taken.Writer.WriteAsync(said.ToString());
            }

            await writer.WriteLineAsync(line.StartsWith("QUIT", StringComparison.OrdinalIgnoreCase) ? "221 bye" : "250 OK");
        }
    }
}
