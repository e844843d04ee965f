using System.Security.Cryptography;
using System.Text;

namespace YouthBot.Storage.Encryption;

/// <summary>
/// The one secret that the administrator keeps (<c>Protection:KekFile</c>). Nothing is encrypted with it directly: each use gets a key of its
/// own, derived with HKDF-SHA256 (RFC 5869) under the name of that use.
/// </summary>
public sealed class KeyEncryptionKey
{
    /// <summary>Bytes of the secret and of every key that is derived from it.</summary>
    public const int Size = SecretFile.Size;

    private readonly byte[] secret;

    private KeyEncryptionKey(byte[] secret) => this.secret = secret;

    /// <summary>Reads the file.</summary>
    /// <exception cref="SetupException">The file is missing or does not hold 32 bytes in Base64; the message names it.</exception>
    public static KeyEncryptionKey Read(string file) => new(SecretFile.Read("Protection:KekFile", file));

    /// <summary>Makes the file with a new secret, readable by its owner only; for Development.</summary>
    public static void Create(string file)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var stream = new FileStream(file, options);
        stream.Write(Encoding.ASCII.GetBytes(Convert.ToBase64String(RandomNumberGenerator.GetBytes(Size))));
        stream.Flush(flushToDisk: true);
    }

    /// <summary>The key for one use, always the same for the same name.</summary>
    public byte[] Derive(string use) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, secret, Size, salt: [], info: Encoding.UTF8.GetBytes("youthbot/" + use));
}
