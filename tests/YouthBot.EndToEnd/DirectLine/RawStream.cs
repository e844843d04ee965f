using System.Net;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace YouthBot.EndToEnd.DirectLine;

/// <summary>A stream read frame by frame.</summary>
public sealed class RawStream : IDisposable
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);
    private readonly CancellationTokenSource patience = new(TimeSpan.FromSeconds(30));
    private readonly ClientWebSocket socket = new() { Options = { CollectHttpResponseDetails = true } };

    private RawStream()
    {
    }

    public WebSocketCloseStatus? Closed => socket.CloseStatus;

    public static async Task<RawStream> OpenAsync(Uri address)
    {
        var stream = new RawStream();
        await stream.socket.ConnectAsync(address, stream.patience.Token);
        return stream;
    }

    /// <summary>What the server answers to a request for this stream.</summary>
    public static async Task<HttpStatusCode> TryOpenAsync(Uri address, string? origin = null)
    {
        using var stream = new RawStream();
        if (origin is not null) stream.socket.Options.SetRequestHeader("Origin", origin);
        try
        {
            await stream.socket.ConnectAsync(address, stream.patience.Token);
        }
        catch (WebSocketException)
        {
            // the status says why
        }

        return stream.socket.HttpStatusCode;
    }

    /// <summary>The next frame.</summary>
    public async Task<string> ReadAsync()
    {
        using var frame = new MemoryStream();
        var buffer = new byte[4096];
        ValueWebSocketReceiveResult part;
        do
        {
            part = await socket.ReceiveAsync(buffer.AsMemory(), patience.Token);
            Assert.Equal(WebSocketMessageType.Text, part.MessageType);
            frame.Write(buffer, 0, part.Count);
        }
        while (!part.EndOfMessage);
        return Encoding.UTF8.GetString(frame.ToArray());
    }

    /// <summary>The ids of everything up to and including the answer to a message.</summary>
    public async Task<IReadOnlyList<string>> ReadToAnswerAsync(string message)
    {
        var read = new List<WireActivity>();
        while (read.All(activity => activity.ReplyToId != message))
        {
            if (await ReadAsync() is { Length: > 0 } frame) read.AddRange(JsonSerializer.Deserialize<Frame>(frame, Json)!.Activities);
        }

        return [.. read.Select(activity => activity.Id)];
    }

    /// <summary>Leaves as the protocol of sockets wants it, and waits for the answer.</summary>
    public Task LeaveAsync() => socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, patience.Token);

    public void Dispose()
    {
        socket.Dispose();
        patience.Dispose();
    }

    private sealed record Frame(IReadOnlyList<WireActivity> Activities);
}
