using System.Buffers.Text;

namespace YouthBot.Benchmarks.Load;

/// <summary>What the driver must know of an answer's bytes.</summary>
internal static class HttpAnswer
{
    public static bool IsSuccess(ReadOnlySpan<byte> answer) => answer.StartsWith("HTTP/1.1 2"u8);

    /// <summary>Whether the answer has arrived to its end.</summary>
    public static bool IsWhole(ReadOnlySpan<byte> answer)
    {
        var head = answer.IndexOf("\r\n\r\n"u8);
        if (head < 0) return false;
        var length = answer[..head].IndexOf("Content-Length: "u8);
        if (length < 0) return answer.EndsWith("\r\n0\r\n\r\n"u8);
        return Utf8Parser.TryParse(answer[(length + "Content-Length: "u8.Length)..head], out int expected, out _)
            ? answer.Length == head + 4 + expected
            : answer.Length > head + 4;
    }

    /// <summary>Where the JSON object stands; the servers write these small ones in one piece.</summary>
    public static Range Json(ReadOnlySpan<byte> answer) => answer.IndexOf((byte)'{')..(answer.LastIndexOf((byte)'}') + 1);
}
