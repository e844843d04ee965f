namespace YouthBot.Storage.Encryption;

/// <summary>A file with 32 random bytes in Base64 that the administrator keeps.</summary>
internal static class SecretFile
{
    /// <summary>Bytes of a secret.</summary>
    public const int Size = 32;

    /// <exception cref="SetupException">The file is missing or does not hold 32 bytes in Base64; the message names it and its setting.</exception>
    public static byte[] Read(string setting, string file)
    {
        if (!File.Exists(file)) throw new SetupException($"{setting}: there is no file '{file}'. Make it with: openssl rand -base64 32");
        var buffer = new byte[Size + 1];
        if (!Convert.TryFromBase64String(File.ReadAllText(file).Trim(), buffer, out var length) || length != Size)
            throw new SetupException($"{setting}: '{file}' must hold exactly 32 bytes in Base64.");
        return buffer[..Size];
    }
}
