namespace YouthBot.Channels.DirectLine;

/// <summary>Reads a body up to a limit, whatever its headers say about its length.</summary>
internal static class BoundedBody
{
    /// <summary>The bytes of a request; null when there are more than the limit.</summary>
    public static Task<ReadOnlyMemory<byte>?> ReadAsync(HttpRequest request, int maximumBytes) =>
        ReadAsync(request.Body, request.ContentLength, maximumBytes, request.HttpContext.RequestAborted);

    /// <summary>The bytes of a stream; null when there are more than the limit.</summary>
    public static async Task<ReadOnlyMemory<byte>?> ReadAsync(Stream stream, long? announced, int maximumBytes, CancellationToken cancellation)
    {
        if (announced > maximumBytes) return null;
        var buffer = new byte[Math.Min(announced ?? 4096, maximumBytes) + 1];
        var length = 0;
        while (await stream.ReadAsync(buffer.AsMemory(length), cancellation) is var read and > 0)
        {
            length += read;
            if (length > maximumBytes) return null;
            if (length == buffer.Length) Array.Resize(ref buffer, Math.Min(buffer.Length * 2, maximumBytes + 1));
        }

        return buffer.AsMemory(0, length);
    }
}
