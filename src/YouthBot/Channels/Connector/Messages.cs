using System.Text.Json;
using YouthBot.Channels.Connector.Identity;
using YouthBot.Channels.Connector.Wire;
using YouthBot.Channels.DirectLine;
using YouthBot.Conversations;
using YouthBot.Dialogs.Activities;
using YouthBot.Storage;

namespace YouthBot.Channels.Connector;

/// <summary>
/// <c>POST /api/messages</c>. 202 means: it is on disk, and will be answered; or it is nothing to answer. Who calls is known before anything of
/// the body is read.
/// </summary>
internal static class Messages
{
    /// <summary>Teams sends every text twice, with everything that it knows of the sender; a message is some 10 KB.</summary>
    private const int MaximumBytes = 256 * 1024;

    private const string ExpectReplies = "expectReplies";

    /// <summary><c>HEAD</c>: a client asks whether somebody is there.</summary>
    public static IResult Probe(ConnectorAccount account) => account.IsClosed ? TypedResults.NotFound() : TypedResults.Ok();

    public static async Task<IResult> TakeAsync(
        HttpContext http, ConnectorAccount account, CallerCheck callers, ConnectorStore store, InlineAnswers inline, Mailbox mailbox, LiveSigns signs)
    {
        if (account.IsClosed) return TypedResults.NotFound();
        switch (await callers.ReadAsync(http.Request))
        {
            case CallerReading.Refused:
                return DirectLineError.MissingAuthorization;
            case CallerReading.Unavailable:
                http.Response.Headers.RetryAfter = "10";
                return TypedResults.StatusCode(StatusCodes.Status503ServiceUnavailable);
            case CallerReading.Known(var caller):
                if (!http.Request.HasJsonContentType()) return TypedResults.StatusCode(StatusCodes.Status415UnsupportedMediaType);
                if (await BoundedBody.ReadAsync(http.Request, MaximumBytes) is not { } body)
                    return TypedResults.StatusCode(StatusCodes.Status413PayloadTooLarge);
                if (Parse(body) is not { } activity) return DirectLineError.BadRequest("The body is not JSON of an activity.");
                if (Missing(activity) is { } property) return DirectLineError.MissingProperty(property);
                if (caller.AddressFor(activity) is not { } address || !address.IsAllowed(account.IsDevelopment)) return DirectLineError.NotAllowed;
                // a program's question; no name of one is known here
                if (activity.Type is InboundActivity.Invoke) return TypedResults.StatusCode(StatusCodes.Status501NotImplemented);
                var expects = activity.DeliveryMode is ExpectReplies;
                if (address.Url is null && !expects) return DirectLineError.MissingProperty("serviceUrl");
                return await TakeAsync(http, account, Reference(activity, address), activity, expects, store, inline, mailbox, signs);
            default:
                throw new InvalidOperationException("There is no other reading.");
        }
    }

    private static async Task<IResult> TakeAsync(
        HttpContext http,
        ConnectorAccount account,
        ConnectorReference from,
        Activity activity,
        bool expects,
        ConnectorStore store,
        InlineAnswers inline,
        Mailbox mailbox,
        LiveSigns signs)
    {
        ConnectorInbound? inbound = InboundActivity.Of(activity) switch
        {
            InboundActivity.Said(var key, var said) => new ConnectorInbound(from, account.Region, key, said, expects),
            InboundActivity.Opened(var key) => new ConnectorInbound(from, account.Region, key, Activity: null, expects),
            InboundActivity.Typing => null,
            _ => null,
        };
        if (inbound is null)
        {
            if (activity.Type is ActivityTypes.Typing && await store.FindAsync(from, http.RequestAborted) is { } writing) signs.YouthTypes(writing);
            return Answer(expects, []);
        }

        // what has been read is taken, also when the caller hangs up just now
        var taken = await store.AcceptAsync(inbound, CancellationToken.None);
        if (expects)
        {
            if (await inline.WaitAsync(from, taken, () => Wake(mailbox, taken), http.RequestAborted) is { } answers) return Answer(expects, answers);
            // the turn will be taken all the same: brought again, it gets its answer
            http.Response.Headers.RetryAfter = "1";
            return TypedResults.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }

        Wake(mailbox, taken);
        return Answer(expects, []);
    }

    private static void Wake(Mailbox mailbox, ConnectorTaken taken)
    {
        if (taken is { IsNew: true, Last: > 0 }) mailbox.Arrived(taken.Conversation, quiet: null);
    }

    private static IResult Answer(bool expects, IReadOnlyList<Activity> activities) => expects
        ? TypedResults.Json(new ExpectedReplies(activities), ConnectorJson.Relaxed.ExpectedReplies)
        : TypedResults.Accepted((string?)null);

    private static ConnectorReference Reference(Activity activity, ServiceAddress address) => new(
        activity.ChannelId!, activity.Conversation!.Id!, activity.From!.Id!, activity.Recipient?.Id, address.Url, address.Verified);

    private static string? Missing(Activity activity)
    {
        if (string.IsNullOrEmpty(activity.Type)) return "type";
        if (string.IsNullOrEmpty(activity.ChannelId)) return "channelId";
        if (string.IsNullOrEmpty(activity.Conversation?.Id)) return "conversation.id";
        return string.IsNullOrEmpty(activity.From?.Id) ? "from.id" : null;
    }

    private static Activity? Parse(ReadOnlyMemory<byte> body)
    {
        try
        {
            return JsonSerializer.Deserialize(LoneSurrogates.Mend(body).Span, ActivityJson.Default.Activity);
        }
        catch (JsonException)
        {
            // the exception would repeat a piece of the text
            return null;
        }
    }
}
