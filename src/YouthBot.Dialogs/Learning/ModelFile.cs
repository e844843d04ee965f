using System.Security.Cryptography;

namespace YouthBot.Dialogs.Learning;

/// <summary>
/// What was learned as bytes: a mark, the fingerprints of the content and of what it learned from it, itself, and a checksum of all that. Bytes that are
/// damaged, of another version, or learned from something else are nothing: then it is learned again.
/// </summary>
internal static class ModelFile
{
    /// <summary>Goes up with every change of the features, of the learning or of the bytes: an old file is then not read any more.</summary>
    private const int Version = 10;

    private static ReadOnlySpan<byte> Mark => "YouthBot model\n"u8;

    /// <param name="learned">What was learned.</param>
    /// <param name="content">Fingerprint of the content.</param>
    /// <param name="lessons">Fingerprint of what it was learned from: other content may hold the same.</param>
    public static byte[] Write<T>(T learned, ReadOnlySpan<byte> content, ReadOnlySpan<byte> lessons)
        where T : ILearned<T>
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        writer.Write(Mark);
        writer.Write(Version);
        writer.Write(content);
        writer.Write(lessons);
        learned.Write(writer);
        writer.Write(SHA256.HashData(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)));
        return bytes.ToArray();
    }

    /// <summary>What was learned; null when the bytes are nothing, or neither of this content nor from these lessons.</summary>
    public static T? Read<T>(byte[] bytes, ReadOnlySpan<byte> fingerprint)
        where T : class, ILearned<T>
    {
        var header = Mark.Length + sizeof(int) + (2 * fingerprint.Length);
        var end = bytes.Length - SHA256.HashSizeInBytes;
        if (end < header || !SHA256.HashData(bytes.AsSpan(0, end)).AsSpan().SequenceEqual(bytes.AsSpan(end))) return null;
        using var reader = new BinaryReader(new MemoryStream(bytes, 0, end));
        if (!reader.ReadBytes(Mark.Length).AsSpan().SequenceEqual(Mark) || reader.ReadInt32() != Version) return null;
        var (content, lessons) = (reader.ReadBytes(fingerprint.Length), reader.ReadBytes(fingerprint.Length));
        return content.AsSpan().SequenceEqual(fingerprint) || lessons.AsSpan().SequenceEqual(fingerprint) ? T.Read(reader) : null;
    }
}
