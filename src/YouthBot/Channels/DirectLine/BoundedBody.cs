namespace YouthBot.Channels.DirectLine;

/// <summary>Reads a request's body up to a limit, whatever its headers say about its length.</summary>
internal static class BoundedBody
{
    /// <summary>The bytes; null when there are more than the limit.</summary>
    public static async Task<ReadOnlyMemory<byte>?> ReadAsync(HttpRequest request, int maximumBytes)
    {
        if (request.ContentLength > maximumBytes) return null;
        var buffer = new byte[Math.Min(request.ContentLength ?? 4096, maximumBytes) + 1];
        var length = 0;
        while (await request.Body.ReadAsync(buffer.AsMemory(length), request.HttpContext.RequestAborted) is var read and > 0)
        {
            length += read;
            if (length > maximumBytes) return null;
            if (length == buffer.Length) Array.Resize(ref buffer, Math.Min(buffer.Length * 2, maximumBytes + 1));
        }

        return buffer.AsMemory(0, length);
    }
}
