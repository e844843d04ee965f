using System.Security.Cryptography;
using System.Text;

namespace YouthBot.Channels.WhatsApp.Wire;

/// <summary>Whether the body of a webhook was signed with an app's secret: HMAC-SHA256 over the bytes as they came, compared in constant time.</summary>
internal static class WebhookSignature
{
    public const string Header = "X-Hub-Signature-256";

    private const string Prefix = "sha256=";

    public static bool Holds(ReadOnlySpan<byte> body, string? signature, string secret)
    {
        if (signature?.StartsWith(Prefix, StringComparison.Ordinal) is not true) return false;
        Span<byte> given = stackalloc byte[HMACSHA256.HashSizeInBytes];
        if (Convert.FromHexString(signature.AsSpan(Prefix.Length), given, out _, out var length) is not System.Buffers.OperationStatus.Done
            || length != given.Length) return false;
        Span<byte> made = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), body, made);
        return CryptographicOperations.FixedTimeEquals(given, made);
    }

    /// <summary>The header for a body, as Meta makes it.</summary>
    public static string Of(ReadOnlySpan<byte> body, string secret) =>
        Prefix + Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), body));
}
