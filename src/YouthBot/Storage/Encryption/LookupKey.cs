using System.Security.Cryptography;
using System.Text;

namespace YouthBot.Storage.Encryption;

/// <summary>
/// Finds what may not stand in the clear, such as a telephone number: by a keyed hash, HMAC-SHA256 under <c>Protection:LookupKeyFile</c>. A
/// plain hash of a number is no secret, because there are too few numbers.
/// </summary>
public sealed class LookupKey
{
    private readonly byte[] secret;

    private LookupKey(byte[] secret) => this.secret = secret;

    /// <summary>Reads the file.</summary>
    /// <exception cref="SetupException">The file is missing or does not hold 32 bytes in Base64; the message names it.</exception>
    public static LookupKey Read(string file) => new(SecretFile.Read("Protection:LookupKeyFile", file));

    /// <summary>The hash of a value for one use; the same value has another hash for another use.</summary>
    public byte[] Hash(string use, string value) => HMACSHA256.HashData(secret, Encoding.UTF8.GetBytes($"{use}\n{value}"));
}
