using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using YouthBot.Channels.DirectLine;
using YouthBot.Handoff;

namespace YouthBot.Page;

/// <summary>
/// Names a conversation and proves the device. The cookie holds one. Every rendering also brings a new one along in its forms: with the first
/// message it becomes the conversation, so that the same first message sent twice cannot begin two; with a later one it is what tells a
/// message that is sent twice from two messages.
/// </summary>
/// <param name="Conversation">The conversation.</param>
/// <param name="Secret">Proves the device; only its hash is stored.</param>
public sealed record PagePass(ConversationId Conversation, string Secret)
{
    /// <summary>128 bits in base64url.</summary>
    private const int SecretLength = 22;

    /// <summary>A pass to a conversation that has not begun.</summary>
    public static PagePass New(DateTimeOffset now) => new(ConversationId.New(now), DeviceSecret.New());

    /// <summary>Reads what <see cref="ToString"/> wrote; null for anything else.</summary>
    public static PagePass? Read(string? text) =>
        text?.Split('.') is [var id, { Length: SecretLength } secret]
        && ConversationId.TryParse(id, out var conversation)
        && Base64Url.IsValid(secret)
            ? new PagePass(conversation, secret)
            : null;

    /// <summary>
    /// The key of a message in the inbox. The text belongs to it: somebody who taps one button and then quickly another means both. The
    /// secret makes it say nothing about the text.
    /// </summary>
    public string KeyOf(string text) =>
        Base64Url.EncodeToString(HMACSHA256.HashData(Encoding.UTF8.GetBytes(Secret), Encoding.UTF8.GetBytes(text)));

    /// <summary>As the cookie and the form carry it.</summary>
    public override string ToString() => $"{Conversation}.{Secret}";
}
