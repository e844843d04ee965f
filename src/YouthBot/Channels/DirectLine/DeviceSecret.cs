using System.Buffers.Text;
using System.Security.Cryptography;

namespace YouthBot.Channels.DirectLine;

/// <summary>
/// 128 random bits that prove a device (the tab, or what the person chose to keep), so that a chat goes on after a night's sleep. Only the
/// SHA-256 of it is stored; with this many random bits that needs no salt.
/// </summary>
internal static class DeviceSecret
{
    private const int Size = 16;

    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Size));

    /// <summary>The hash as a token carries it until the conversation begins.</summary>
    public static string Claim(string secret) => Base64Url.EncodeToString(Hash(secret));

    /// <summary>The hash that a token carries; null when it has none.</summary>
    public static byte[]? HashOf(DirectLineToken token) => token.Device is { } device ? Base64Url.DecodeFromChars(device) : null;

    /// <summary>Compared in constant time.</summary>
    public static bool Proves(string? secret, byte[]? hash) =>
        secret is { Length: > 0 and <= 64 } && hash is not null && CryptographicOperations.FixedTimeEquals(Hash(secret), hash);

    /// <summary>What is stored of it.</summary>
    public static byte[] Hash(string secret) => SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(secret));
}
