using YouthBot.Conversations;
using YouthBot.Dialogs.Activities;
using YouthBot.Limits;
using YouthBot.Storage;
using YouthBot.Storage.Rows;

namespace YouthBot.Channels.DirectLine;

/// <summary>
/// <c>POST conversations/{id}/activities</c>. A 200 means: it is on disk, and the bot will answer it once. What nobody needs to keep (typing,
/// types that the product does not know) is answered with an id and forgotten.
/// </summary>
internal static class PostActivity
{
    public static async Task<IResult> HandleAsync(
        HttpContext http,
        Mailbox mailbox,
        RequestLimits limits,
        ConversationStore store,
        LiveSigns signs,
        TimeProvider time)
    {
        var token = Caller.Token(http);
        if (limits.Refuse(token.Conversation) is { } wait) return DirectLineError.TooManyRequests(wait);
        switch (await ActivityBody.ReadAsync(http.Request, token))
        {
            case ActivityBody.Refused refused:
                return refused.Error;
            case ActivityBody.Read({ Type: ActivityTypes.Message or ActivityTypes.Event } activity, var externalId):
                return await mailbox.AcceptAsync(
                    token.Conversation,
                    DirectLineModule.ChannelId,
                    externalId ?? NewId(time),
                    activity,
                    // what has been read is taken, also when the caller hangs up just now
                    CancellationToken.None) switch
                {
                    AcceptResult.Accepted accepted => Ok(ActivityId.Of(token.Conversation, accepted.Sequence)),
                    AcceptResult.Duplicate duplicate => Ok(ActivityId.Of(token.Conversation, duplicate.Sequence)),
                    _ => DirectLineError.ConversationNotFound,
                };
            case ActivityBody.Read({ Type: var type }, _):
                if (await store.ReadHeadAsync(token.Conversation, DirectLineModule.ChannelId, http.RequestAborted) is null)
                    return DirectLineError.ConversationNotFound;
                if (type is ActivityTypes.Typing) signs.YouthTypes(token.Conversation);
                return Ok($"{token.Conversation}|{NewId(time)}");
            default:
                throw new InvalidOperationException("A body is read or refused.");
        }
    }

    private static IResult Ok(string id) => TypedResults.Json(new ResourceResponse(id), DirectLineJson.Default.ResourceResponse);

    private static string NewId(TimeProvider time) => Guid.CreateVersion7(time.GetUtcNow()).ToString("N");
}
