using System.Globalization;
using System.Security.Cryptography;

namespace YouthBot.Handoff.Handles;

/// <summary>
/// How the desk calls a young person: a word pair with two digits (“Blauwe Reiger 42”). It says nothing about them and cannot be turned back
/// into the conversation; storage keeps it unique among the conversations of a region.
/// </summary>
public static class Handle
{
    private const int Numbers = 90;

    /// <summary>A handle; another one for every attempt, and always the same one for the same attempt.</summary>
    /// <param name="conversation">Whose.</param>
    /// <param name="attempt">0, and one more for every handle that somebody else has.</param>
    public static string Of(ConversationId conversation, int attempt)
    {
        Span<byte> seed = stackalloc byte[20];
        conversation.Value.TryWriteBytes(seed);
        BitConverter.TryWriteBytes(seed[16..], attempt);
        var number = BitConverter.ToUInt64(SHA256.HashData(seed));
        var digits = 10 + (int)(number % Numbers);
        number /= Numbers;
        var adjective = HandleWords.Adjectives[(int)(number % (ulong)HandleWords.Adjectives.Count)];
        number /= (ulong)HandleWords.Adjectives.Count;
        var noun = HandleWords.Nouns[(int)(number % (ulong)HandleWords.Nouns.Count)];
        return string.Create(CultureInfo.InvariantCulture, $"{adjective} {noun} {digits}");
    }
}
