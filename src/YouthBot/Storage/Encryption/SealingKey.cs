using System.Security.Cryptography;
using System.Text;

namespace YouthBot.Storage.Encryption;

/// <summary>
/// A key that seals and opens: AES-256-GCM with a random nonce. Layout: version (1 byte), nonce (12), tag (16), ciphertext. The place where
/// the bytes belong is authenticated with them, so that a row cannot be moved to another place. Any number of threads may use it; they
/// take turns, since setting the cipher up costs more than a message.
/// </summary>
public sealed class SealingKey : IDisposable
{
    private const byte Version = 1;
    private const int NonceSize = 12;
    private const int TagSize = 16;
    private const int HeaderSize = 1 + NonceSize + TagSize;

    private readonly AesGcm cipher;
    private readonly Lock turn = new();

    /// <param name="key">32 bytes.</param>
    public SealingKey(ReadOnlySpan<byte> key) => cipher = new AesGcm(key, TagSize);

    /// <summary>Seals bytes for a place.</summary>
    public byte[] Seal(ReadOnlySpan<byte> plain, string place)
    {
        var bytes = new byte[HeaderSize + plain.Length];
        bytes[0] = Version;
        var nonce = bytes.AsSpan(1, NonceSize);
        RandomNumberGenerator.Fill(nonce);
        var authenticated = Encoding.UTF8.GetBytes(place);
        lock (turn) cipher.Encrypt(nonce, plain, bytes.AsSpan(HeaderSize), bytes.AsSpan(1 + NonceSize, TagSize), authenticated);
        return bytes;
    }

    /// <exception cref="CryptographicException">The bytes were changed, moved, or sealed with another key.</exception>
    public byte[] Open(ReadOnlySpan<byte> bytes, string place)
    {
        if (bytes.Length < HeaderSize || bytes[0] != Version) throw new CryptographicException("Not sealed by this version.");
        var plain = new byte[bytes.Length - HeaderSize];
        var authenticated = Encoding.UTF8.GetBytes(place);
        lock (turn) cipher.Decrypt(bytes.Slice(1, NonceSize), bytes[HeaderSize..], bytes.Slice(1 + NonceSize, TagSize), plain, authenticated);
        return plain;
    }

    /// <inheritdoc />
    public void Dispose() => cipher.Dispose();
}
