using System.Diagnostics.CodeAnalysis;

namespace YouthBot.Handoff;

/// <summary>
/// Names one conversation. A version 7 GUID, written as 32 hexadecimal digits. It is no secret: whoever holds it still needs a token.
/// </summary>
/// <param name="Value">The GUID; the default value names no conversation.</param>
public readonly record struct ConversationId(Guid Value)
{
    /// <summary>A new id; ids made later sort later.</summary>
    public static ConversationId New(DateTimeOffset now) => new(Guid.CreateVersion7(now));

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    /// <exception cref="FormatException">The text is not 32 hexadecimal digits.</exception>
    public static ConversationId Parse(string text) => new(Guid.ParseExact(text, "N"));

    /// <summary>Reads 32 hexadecimal digits; false for anything else.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out ConversationId id)
    {
        var read = Guid.TryParseExact(text, "N", out var value);
        id = new ConversationId(value);
        return read;
    }

    /// <summary>32 hexadecimal digits.</summary>
    public override string ToString() => Value.ToString("N");
}
