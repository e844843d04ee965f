using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace YouthBot.Moves;

/// <summary>The code by which a web chat moves to WhatsApp: 128 random bits in 32 digits and letters, which no chat app takes for anything else.</summary>
internal static partial class MoveCode
{
    private const int Size = 16;

    public static string New() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Size));

    /// <summary>What is stored of it; with this many random bits that needs no salt.</summary>
    public static byte[] Hash(string code) => SHA256.HashData(Encoding.ASCII.GetBytes(code));

    /// <summary>The hash of the code in a message, as text, and the message without it; null when there is none.</summary>
    public static (string Hash, string Around)? In(string text) => Pattern().Match(text) is { Success: true } code
        ? (Base64Url.EncodeToString(Hash(code.Value.ToLowerInvariant())), string.Concat(text.AsSpan(0, code.Index), text.AsSpan(code.Index + code.Length)))
        : null;

    [GeneratedRegex(@"\b[0-9A-Fa-f]{32}\b", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Pattern();
}
