using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace YouthBot.Benchmarks.Load;

/// <summary>A stream of a conversation (WebSocket, RFC 6455) that is read frame by frame; a server's frames come unmasked.</summary>
internal sealed class StreamLine : IDisposable
{
    private readonly Socket socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private byte[] buffer = new byte[4096];
    private int start;
    private int end;

    private StreamLine()
    {
    }

    public static async Task<StreamLine> OpenAsync(Uri address)
    {
        var line = new StreamLine();
        await line.socket.ConnectAsync(IPAddress.Loopback, address.Port);
        await line.socket.SendAsync(Encoding.ASCII.GetBytes(
            $"GET {address.PathAndQuery} HTTP/1.1\r\nHost: {address.Authority}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"));
        int head;
        while ((head = line.Unread.IndexOf("\r\n\r\n"u8)) < 0) await line.ReceiveAsync();
        if (!line.Unread.StartsWith("HTTP/1.1 101"u8)) throw new IOException(Encoding.UTF8.GetString(line.Unread));
        line.start += head + 4;
        return line;
    }

    private Span<byte> Unread => buffer.AsSpan(start, end - start);

    /// <summary>The next frame, which stays valid until the one after it.</summary>
    public async ValueTask<ReadOnlyMemory<byte>> ReadAsync()
    {
        while (true)
        {
            if (Frame() is var (head, length) && Unread.Length >= head + length)
            {
                var frame = buffer.AsMemory(start + head, length);
                start += head + length;
                return frame;
            }

            await ReceiveAsync();
        }
    }

    public void Dispose() => socket.Dispose();

    /// <summary>The bytes of the next frame's head and of its content; null when not even the head has arrived.</summary>
    private (int Head, int Length)? Frame()
    {
        if (Unread.Length < 2) return null;
        return (Unread[1] & 0x7F) switch
        {
            126 => Unread.Length < 4 ? null : (4, BinaryPrimitives.ReadUInt16BigEndian(Unread[2..])),
            127 => Unread.Length < 10 ? null : (10, checked((int)BinaryPrimitives.ReadUInt64BigEndian(Unread[2..]))),
            var length => (2, length),
        };
    }

    private async ValueTask ReceiveAsync()
    {
        if (start == end) (start, end) = (0, 0);
        if (end == buffer.Length)
        {
            var larger = start > buffer.Length / 2 ? buffer : new byte[buffer.Length * 2];
            buffer.AsSpan(start, end - start).CopyTo(larger);
            (buffer, start, end) = (larger, 0, end - start);
        }

        var read = await socket.ReceiveAsync(buffer.AsMemory(end), SocketFlags.None);
        if (read == 0) throw new IOException("The server closed the stream.");
        end += read;
    }
}
