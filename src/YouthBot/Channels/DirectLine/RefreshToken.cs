using YouthBot.Storage;

namespace YouthBot.Channels.DirectLine;

/// <summary><c>POST tokens/refresh</c>: a new token for the same conversation, as often as one likes while the old one holds.</summary>
internal static class RefreshToken
{
    public static async Task<IResult> HandleAsync(HttpContext http, DirectLineTokens tokens, ConversationStore store)
    {
        var token = Caller.Token(http);
        if (await store.ReadHeadAsync(token.Conversation, http.RequestAborted) is { Erased: true } or { Channel: not DirectLineModule.ChannelId }) return DirectLineError.ConversationNotFound;
        return TypedResults.Json(
            new ConversationResponse(token.Conversation.ToString(), tokens.Issue(token), (int)DirectLineTokens.Lifetime.TotalSeconds),
            DirectLineJson.Default.ConversationResponse);
    }
}
