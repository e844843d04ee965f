using System.Net;
using System.Net.Sockets;

namespace YouthBot.Benchmarks.Load;

/// <summary>
/// One connection that sends prepared requests and reads just enough of each answer to know that it has ended. A driver on
/// <see cref="HttpClient"/> would cost as much as the server that it measures.
/// </summary>
internal sealed class HttpLine : IDisposable
{
    private readonly Socket socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly byte[] buffer = new byte[32 * 1024];

    private HttpLine()
    {
    }

    public static async Task<HttpLine> OpenAsync(int port)
    {
        var line = new HttpLine();
        await line.socket.ConnectAsync(IPAddress.Loopback, port);
        return line;
    }

    /// <summary>Sends a request; the JSON of the answer, which stays valid until the next one.</summary>
    public async ValueTask<ReadOnlyMemory<byte>> SendAsync(ReadOnlyMemory<byte> request)
    {
        await socket.SendAsync(request, SocketFlags.None);
        var length = 0;
        do
        {
            var read = await socket.ReceiveAsync(buffer.AsMemory(length), SocketFlags.None);
            if (read == 0) throw new IOException("The server hung up.");
            length += read;
        }
        while (!HttpAnswer.IsWhole(buffer.AsSpan(0, length)));
        var answer = buffer.AsMemory(0, length);
        if (!HttpAnswer.IsSuccess(answer.Span)) throw new IOException(System.Text.Encoding.UTF8.GetString(answer.Span));
        return answer[HttpAnswer.Json(answer.Span)];
    }

    public void Dispose() => socket.Dispose();
}
