using YouthBot.Limits;
using YouthBot.Storage;

namespace YouthBot.Channels.DirectLine;

/// <summary><c>GET conversations/{id}/activities?watermark=</c>: what was said after a place, a page at a time until it is empty.</summary>
internal static class GetActivities
{
    public const int PageSize = 100;

    public static async Task<IResult> HandleAsync(HttpContext http, string? watermark, ConversationStore store, RequestLimits limits)
    {
        var conversation = Caller.Token(http).Conversation;
        if (limits.RefuseRead(conversation) is { } wait) return DirectLineError.TooManyRequests(wait);
        var after = Watermark.Read(watermark, whenAbsent: 0);
        var said = await store.ReadFeedAsync(conversation, DirectLineModule.ChannelId, after, PageSize, http.RequestAborted);
        if (said.Count == 0 && await store.ReadHeadAsync(conversation, DirectLineModule.ChannelId, http.RequestAborted) is null)
            return DirectLineError.ConversationNotFound;
        return TypedResults.Json(
            new ActivitySet([.. said.Select(one => one.Activity)], Watermark.Write(said.Count > 0 ? said[^1].Sequence : after)),
            DirectLineJson.Default.ActivitySet);
    }
}
