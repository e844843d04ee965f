using System.Net.WebSockets;
using System.Text.Json;
using YouthBot.Content;
using YouthBot.Conversations;
using YouthBot.Dialogs.Activities;
using YouthBot.Handoff;
using YouthBot.Storage;

namespace YouthBot.Channels.DirectLine;

/// <summary>
/// <c>GET conversations/{id}/stream</c>: the live feed over a WebSocket. It watches first and reads then, and reads again after every hint, so
/// there is no gap and no overlap. Every frame has <c>activities</c>: a frame without them kills the official client for good.
/// </summary>
internal static class StreamActivities
{
    /// <summary>Proxies close a line that is silent for a minute; an empty frame keeps it open (both ways).</summary>
    private static readonly TimeSpan KeepAlive = TimeSpan.FromSeconds(20);

    /// <summary>A person has a few tabs and devices; more streams of one conversation are no person.</summary>
    private const int MostWatchers = 10;

    /// <summary>A phone that takes nothing for this long is gone; it will come back and read on.</summary>
    private static readonly TimeSpan SlowestSend = TimeSpan.FromSeconds(30);

    /// <summary>How long a client may take to answer a goodbye.</summary>
    private static readonly TimeSpan SlowestGoodbye = TimeSpan.FromSeconds(5);

    public static async Task<IResult> HandleAsync(
        HttpContext http,
        string conversation,
        string? t,
        string? watermark,
        DirectLineTokens tokens,
        Origins origins,
        ConversationStore store,
        LiveFeed feed,
        LiveSigns signs,
        LiveContent content,
        IHostApplicationLifetime lifetime)
    {
        ConversationId id;
        switch (t is null ? null : await tokens.ReadForStreamAsync(t))
        {
            case null: return DirectLineError.MissingAuthorization;
            case TokenReading.Expired: return DirectLineError.TokenExpired;
            case TokenReading.Valid(var token) when token.Conversation.ToString() == conversation:
                id = token.Conversation;
                break;
            case TokenReading.Valid: return DirectLineError.OtherConversation;
            default: return DirectLineError.InvalidToken;
        }

        // CORS does not cover sockets; a program without an Origin is no browser and needs no such protection
        if (http.Request.Headers.Origin.Count > 0 && !origins.Allows(http.Request)) return DirectLineError.NotAllowed;
        // first, so that an erasure from here on is heard
        using var subscription = feed.Subscribe(id);
        if (await store.ReadHeadAsync(id, DirectLineModule.ChannelId, http.RequestAborted) is not { } head) return DirectLineError.ConversationNotFound;
        if (feed.Watchers(id) > MostWatchers) return DirectLineError.TooManyRequests(KeepAlive);
        if (!http.WebSockets.IsWebSocketRequest) return DirectLineError.BadRequest("This address is for a WebSocket.");

        using var socket = await http.WebSockets.AcceptWebSocketAsync();
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, lifetime.ApplicationStopping);
        var listening = ListenAsync(socket, ended);
        try
        {
            var beside = new SignActivities(id, signs);
            await SendAsync(socket, id, Watermark.Read(watermark, head.Sequence), subscription, store, beside, content, ended.Token);
        }
        catch (Exception error) when (error is OperationCanceledException or WebSocketException)
        {
            // the client left, or the line was cut: whatever was not read stands in storage
        }
        finally
        {
            await SayGoodbyeAsync(socket, listening);
            await ended.CancelAsync();
            await listening;
        }

        return TypedResults.Empty;
    }

    private static async Task SendAsync(
        WebSocket socket,
        ConversationId conversation,
        long after,
        LiveFeed.Subscription subscription,
        ConversationStore store,
        SignActivities signs,
        LiveContent content,
        CancellationToken cancellation)
    {
        while (true)
        {
            IReadOnlyList<SaidAsStored> said;
            do
            {
                said = await store.ReadFeedAsStoredAsync(conversation, DirectLineModule.ChannelId, after, GetActivities.PageSize, cancellation);
                if (said.Count == 0) break;
                after = said[^1].Sequence;
                await SendBytesAsync(socket, FeedFrame.Of(conversation, said), cancellation);
            }
            // a page that is not full was the last: what came after it brings a hint of its own
            while (said.Count == GetActivities.PageSize);

            if (signs.Next() is { Count: > 0 } news)
                await SendFrameAsync(socket, new ActivitySet(news, Watermark.Write(after)), cancellation);

            // ended here, or found gone when nothing was heard for a while: expired, or ended on another machine
            var silent = !subscription.Ended && !await subscription.WaitAsync(KeepAlive, cancellation);
            if (subscription.Ended || (silent && await store.ReadHeadAsync(conversation, DirectLineModule.ChannelId, cancellation) is null))
            {
                var wentOn = await store.ReadHeadAsync(conversation, cancellation) is { Erased: false };
                var text = wentOn ? content.Current.MoveWords.ClosedOnWeb : content.Current.Sentences.Erased;
                await SendFrameAsync(socket, Farewell(conversation, text), cancellation);
                return;
            }

            if (silent) await SendBytesAsync(socket, [], cancellation);
        }
    }

    /// <summary>The last words here. They are said and not stored: there is nothing left to store them in.</summary>
    private static ActivitySet Farewell(ConversationId conversation, string text)
    {
        var said = new Activity
        {
            From = Participants.Bot,
            ChannelId = DirectLineModule.ChannelId,
            Conversation = new ConversationAccount { Id = conversation.ToString() },
        };
        return new ActivitySet(
            [
                said with
                {
                    Type = ActivityTypes.Message,
                    Id = $"{conversation}|farewell",
                    Text = text,
                    TextFormat = "markdown",
                    ChannelData = new YouthBotData(ReplyKinds.Command).ToChannelData(),
                },
                said with { Type = ActivityTypes.EndOfConversation, Id = $"{conversation}|end", Code = "completedSuccessfully" },
            ],
            Watermark: null);
    }

    /// <summary>What a client says here means nothing (it keeps the line open); it is read only to hear that the client leaves.</summary>
    private static async Task ListenAsync(WebSocket socket, CancellationTokenSource ended)
    {
        var buffer = new byte[1024];
        try
        {
            while (await socket.ReceiveAsync(buffer.AsMemory(), ended.Token) is not { MessageType: WebSocketMessageType.Close })
            {
            }
        }
        catch (Exception error) when (error is OperationCanceledException or WebSocketException)
        {
            // the line was cut
        }

        await ended.CancelAsync();
    }

    /// <summary>Says goodbye, or answers it. A line that is dropped instead takes the last frame with it, unread.</summary>
    private static async Task SayGoodbyeAsync(WebSocket socket, Task listening)
    {
        if (socket.State is not (WebSocketState.Open or WebSocketState.CloseReceived)) return;
        using var patience = new CancellationTokenSource(SlowestGoodbye);
        try
        {
            await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, patience.Token);
            await listening.WaitAsync(patience.Token);
        }
        catch (Exception error) when (error is OperationCanceledException or WebSocketException)
        {
            // nobody answers
        }
    }

    private static Task SendFrameAsync(WebSocket socket, ActivitySet set, CancellationToken cancellation) =>
        SendBytesAsync(socket, JsonSerializer.SerializeToUtf8Bytes(set, DirectLineJson.Default.ActivitySet), cancellation);

    private static async Task SendBytesAsync(WebSocket socket, byte[] bytes, CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(SlowestSend);
        await socket.SendAsync(bytes, WebSocketMessageType.Text, endOfMessage: true, patience.Token);
    }
}
