using YouthBot.Storage;

namespace YouthBot.Channels.DirectLine;

/// <summary><c>GET conversations/{id}?watermark=</c>: a new address for the stream after the line was cut, or after a reload.</summary>
internal static class ReconnectConversation
{
    public static async Task<IResult> HandleAsync(HttpContext http, string? watermark, DirectLineTokens tokens, ConversationStore store)
    {
        var token = Caller.Token(http);
        if (await store.ReadHeadAsync(token.Conversation, DirectLineModule.ChannelId, http.RequestAborted) is not { } head)
            return DirectLineError.ConversationNotFound;
        return TypedResults.Json(
            new ConversationResponse(
                token.Conversation.ToString(),
                tokens.Issue(token),
                (int)DirectLineTokens.Lifetime.TotalSeconds,
                StreamAddress.Of(http.Request, tokens, token, Watermark.Read(watermark, head.Sequence))),
            DirectLineJson.Default.ConversationResponse);
    }
}
