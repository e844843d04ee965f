using System.Security.Cryptography;

namespace YouthBot.Dialogs.Learning;

/// <summary>
/// What was learned as bytes: a mark, the fingerprint of what it was learned from, itself, and a checksum of all that. Bytes that are damaged, of
/// another version, or learned from something else are nothing: then it is learned again.
/// </summary>
internal static class ModelFile
{
    /// <summary>Goes up with every change of the features, of the learning or of the bytes: an old file is then not read any more.</summary>
    private const int Version = 8;

    private static ReadOnlySpan<byte> Mark => "YouthBot model\n"u8;

    public static byte[] Write<T>(T learned, ReadOnlySpan<byte> fingerprint)
        where T : ILearned<T>
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        writer.Write(Mark);
        writer.Write(Version);
        writer.Write(fingerprint);
        learned.Write(writer);
        writer.Write(SHA256.HashData(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)));
        return bytes.ToArray();
    }

    /// <summary>What was learned; null when the bytes are nothing, or of something else.</summary>
    public static T? Read<T>(byte[] bytes, ReadOnlySpan<byte> fingerprint)
        where T : class, ILearned<T>
    {
        var header = Mark.Length + sizeof(int) + fingerprint.Length;
        var end = bytes.Length - SHA256.HashSizeInBytes;
        if (end < header || !SHA256.HashData(bytes.AsSpan(0, end)).AsSpan().SequenceEqual(bytes.AsSpan(end))) return null;
        using var reader = new BinaryReader(new MemoryStream(bytes, 0, end));
        return reader.ReadBytes(Mark.Length).AsSpan().SequenceEqual(Mark)
            && reader.ReadInt32() == Version
            && reader.ReadBytes(fingerprint.Length).AsSpan().SequenceEqual(fingerprint)
            ? T.Read(reader)
            : null;
    }
}
