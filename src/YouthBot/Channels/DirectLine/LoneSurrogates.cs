using System.Text;
using System.Text.RegularExpressions;

namespace YouthBot.Channels.DirectLine;

/// <summary>
/// A phone that cuts a message in the middle of an emoji sends half of it, escaped as JSON allows (<c>\ud83d</c>) and no reader accepts. The
/// message must not be lost for that: the half becomes U+FFFD.
/// </summary>
internal static partial class LoneSurrogates
{
    public static ReadOnlyMemory<byte> Mend(ReadOnlyMemory<byte> json)
    {
        // cheap for everybody else: without an escape there is nothing to mend
        if (json.Span.IndexOf("\\ud"u8) < 0 && json.Span.IndexOf("\\uD"u8) < 0) return json;
        return Encoding.UTF8.GetBytes(Lone().Replace(Encoding.UTF8.GetString(json.Span), @"\uFFFD"));
    }

    [GeneratedRegex(
        @"(?<!\\)\\u[dD][89abAB][0-9a-fA-F]{2}(?!\\u[dD][c-fC-F][0-9a-fA-F]{2})|(?<!\\u[dD][89abAB][0-9a-fA-F]{2})(?<!\\)\\u[dD][c-fC-F][0-9a-fA-F]{2}",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Lone();
}
