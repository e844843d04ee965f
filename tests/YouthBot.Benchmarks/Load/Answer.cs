namespace YouthBot.Benchmarks.Load;

/// <summary>Recognises an answer in the bytes of a frame; reading the JSON of each would make the driver dear.</summary>
internal static class Answer
{
    /// <summary>Whether a frame answers what was posted.</summary>
    /// <param name="posted">The body of the response to the post: <c>{"id":"…"}</c>.</param>
    /// <param name="frame">The frame.</param>
    public static bool IsTo(ReadOnlySpan<byte> posted, ReadOnlySpan<byte> frame)
    {
        var id = posted["{\"id\":\""u8.Length..^"\"}"u8.Length];
        while (frame.IndexOf("\"replyToId\":\""u8) is var at and >= 0)
        {
            frame = frame[(at + "\"replyToId\":\""u8.Length)..];
            if (frame.StartsWith(id)) return true;
        }

        return false;
    }

    public static bool IsFromBot(ReadOnlySpan<byte> frame) => frame.IndexOf("\"role\":\"bot\""u8) >= 0;

    public static bool IsFromContent(ReadOnlySpan<byte> frame) => IsOfKind("answer", frame);

    public static bool IsOfKind(string kind, ReadOnlySpan<byte> frame) =>
        frame.IndexOf("\"kind\":\""u8) is var at and >= 0
        && frame[(at + "\"kind\":\""u8.Length)..] is var rest
        && rest.Length > kind.Length
        && rest[kind.Length] is (byte)'"'
        && System.Text.Ascii.Equals(rest[..kind.Length], kind);
}
