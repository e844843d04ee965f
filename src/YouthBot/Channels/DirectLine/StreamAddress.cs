using System.Globalization;
using System.Text.Encodings.Web;

namespace YouthBot.Channels.DirectLine;

/// <summary>The address of a conversation's stream. It carries its own short-lived token, because a browser's socket sends no header.</summary>
internal static class StreamAddress
{
    /// <param name="request">For the host by which the client knows us.</param>
    /// <param name="tokens">For the token in the address.</param>
    /// <param name="token">Who may open it.</param>
    /// <param name="after">The place in the feed after which it begins.</param>
    public static string Of(HttpRequest request, DirectLineTokens tokens, DirectLineToken token, long after) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(request.IsHttps ? "wss" : "ws")}://{request.Host}{DirectLineModule.Path}/conversations/{token.Conversation}/stream?watermark={after}&t={UrlEncoder.Default.Encode(tokens.IssueForStream(token))}");
}
