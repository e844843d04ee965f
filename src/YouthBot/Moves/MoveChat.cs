using System.Text.Json;
using YouthBot.Channels.DirectLine;
using YouthBot.Chat;
using YouthBot.Content;
using YouthBot.Limits;
using YouthBot.Storage;
using YouthBot.Storage.Rows;

namespace YouthBot.Moves;

/// <summary>
/// What the web side of a move asks. As with erasing, the origin and a header of our own are demanded where something happens, so that no other
/// page can make a browser do it.
/// </summary>
internal static class MoveChat
{
    private const int MaximumBytes = 256;

    /// <summary><c>POST /chat/move</c>: a link, and the same as a QR code. An earlier one works no longer.</summary>
    public static async Task<IResult> OfferAsync(HttpContext http, Origins origins, RequestLimits limits, ChatMoves moves)
    {
        if (!IsAllowed(http, origins)) return DirectLineError.NotAllowed;
        var web = Caller.Token(http).Conversation;
        if (limits.Refuse(web) is { } wait) return DirectLineError.TooManyRequests(wait);
        if (await moves.OfferAsync(web, http.RequestAborted) is not { } link) return DirectLineError.ConversationNotFound;
        var code = QrCode.Of(link.AbsoluteUri);
        return TypedResults.Json(
            new MoveOffer(link.AbsoluteUri, code.Size, code.Path, (int)MoveStore.Lifetime.TotalSeconds), MovesJson.Default.MoveOffer);
    }

    /// <summary><c>GET /chat/move</c>: how far it is.</summary>
    public static async Task<IResult> ReadAsync(HttpContext http, ConversationStore conversations, MoveStore store)
    {
        var web = Caller.Token(http).Conversation;
        if (await conversations.ReadHeadAsync(web, DirectLineModule.ChannelId, http.RequestAborted) is null) return DirectLineError.ConversationNotFound;
        return TypedResults.Json(Of(await store.ReadAsync(web, http.RequestAborted)), MovesJson.Default.MoveProgress);
    }

    /// <summary><c>POST /chat/move/answer</c>: the number that was tapped; without one it is “that is not me”.</summary>
    public static async Task<IResult> AnswerAsync(
        HttpContext http, Origins origins, RequestLimits limits, ConversationStore conversations, ChatMoves moves, LiveContent content)
    {
        if (!IsAllowed(http, origins)) return DirectLineError.NotAllowed;
        var web = Caller.Token(http).Conversation;
        if (limits.Refuse(web) is { } wait) return DirectLineError.TooManyRequests(wait);
        if (await conversations.ReadHeadAsync(web, DirectLineModule.ChannelId, http.RequestAborted) is null) return DirectLineError.ConversationNotFound;
        if (await BoundedBody.ReadAsync(http.Request, MaximumBytes) is not { } body) return DirectLineError.TooLarge;
        try
        {
            var answer = JsonSerializer.Deserialize(body.Span, MovesJson.Default.MoveAnswer);
            return await moves.AnswerAsync(web, answer?.Number) switch
            {
                MoveOutcome.Moved => Progress("moved", content.Current.MoveWords.ClosedOnWeb),
                MoveOutcome.NotNow => DirectLineError.TooManyRequests(TimeSpan.FromSeconds(1)),
                _ => Progress("ended"),
            };
        }
        catch (JsonException)
        {
            return DirectLineError.BadRequest("The body is not JSON.");
        }
    }

    private static bool IsAllowed(HttpContext http, Origins origins) =>
        origins.Allows(http.Request) && http.Request.Headers.ContainsKey(EraseChat.Header);

    private static IResult Progress(string state, string? text = null) =>
        TypedResults.Json(new MoveProgress(state, Text: text), MovesJson.Default.MoveProgress);

    private static MoveProgress Of(MoveOfferRow? offer) => offer?.State switch
    {
        MoveState.Open => new MoveProgress("open"),
        MoveState.Asked => new MoveProgress("asked", offer.Choices),
        MoveState.Ended => new MoveProgress("ended"),
        _ => new MoveProgress("none"),
    };
}
