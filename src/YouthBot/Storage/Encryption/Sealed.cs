using System.Security.Cryptography;
using System.Text;

namespace YouthBot.Storage.Encryption;

/// <summary>
/// AES-256-GCM with a random nonce. Layout: version (1 byte), nonce (12), tag (16), ciphertext. The place where the bytes belong is
/// authenticated with them, so that a row cannot be moved to another place.
/// </summary>
internal static class Sealed
{
    private const byte Version = 1;
    private const int NonceSize = 12;
    private const int TagSize = 16;
    private const int HeaderSize = 1 + NonceSize + TagSize;

    public static byte[] Seal(byte[] key, ReadOnlySpan<byte> plain, string place)
    {
        var bytes = new byte[HeaderSize + plain.Length];
        bytes[0] = Version;
        var nonce = bytes.AsSpan(1, NonceSize);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(key, TagSize);
        aes.Encrypt(nonce, plain, bytes.AsSpan(HeaderSize), bytes.AsSpan(1 + NonceSize, TagSize), Encoding.UTF8.GetBytes(place));
        return bytes;
    }

    /// <exception cref="CryptographicException">The bytes were changed, moved, or sealed with another key.</exception>
    public static byte[] Open(byte[] key, ReadOnlySpan<byte> bytes, string place)
    {
        if (bytes.Length < HeaderSize || bytes[0] != Version) throw new CryptographicException("Not sealed by this version.");
        var plain = new byte[bytes.Length - HeaderSize];
        using var aes = new AesGcm(key, TagSize);
        aes.Decrypt(
            bytes.Slice(1, NonceSize),
            bytes[HeaderSize..],
            bytes.Slice(1 + NonceSize, TagSize),
            plain,
            Encoding.UTF8.GetBytes(place));
        return plain;
    }
}
