using YouthBot.Channels.DirectLine;
using YouthBot.Conversations;
using YouthBot.Storage;

namespace YouthBot.Chat;

/// <summary>
/// <c>DELETE /chat</c>: erases the token's conversation on this side. The origin and a header of our own are demanded, so that no other
/// page can make a browser do it.
/// </summary>
internal static class EraseChat
{
    /// <summary>Any value will do: a form or a link of another page cannot set it.</summary>
    public const string Header = "X-YouthBot";

    public static async Task<IResult> HandleAsync(HttpContext http, Origins origins, ConversationStore store, Mailbox mailbox)
    {
        if (!origins.Allows(http.Request) || !http.Request.Headers.ContainsKey(Header)) return DirectLineError.NotAllowed;
        var conversation = Caller.Token(http).Conversation;
        return await store.ReadHeadAsync(conversation, DirectLineModule.ChannelId, http.RequestAborted) is not null
            && await mailbox.EraseAsync(conversation, CancellationToken.None)
            ? TypedResults.NoContent()
            : DirectLineError.ConversationNotFound;
    }
}
