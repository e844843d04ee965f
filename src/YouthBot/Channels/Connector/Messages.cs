using System.Text.Json;
using YouthBot.Channels.Connector.Identity;
using YouthBot.Channels.Connector.Wire;
using YouthBot.Channels.DirectLine;
using YouthBot.Dialogs.Activities;
using YouthBot.Storage;

namespace YouthBot.Channels.Connector;

/// <summary>
/// <c>POST /api/messages</c>. 202 means: it is on disk, and will be answered; or it is nothing to answer. Who calls is known before
/// anything of the body is read.
/// </summary>
internal static class Messages
{
    /// <summary>Teams sends every text twice, with everything that it knows of the sender; a message is some 10 KB.</summary>
    private const int MaximumBytes = 256 * 1024;

    private const string ExpectReplies = "expectReplies";

    /// <summary><c>HEAD</c>: a client asks whether somebody is there.</summary>
    public static IResult Probe(ConnectorAccount account) => account.IsClosed ? TypedResults.NotFound() : TypedResults.Ok();

    public static async Task<IResult> TakeAsync(HttpContext http, ConnectorAccount account, CallerCheck callers, ConnectorDoor door)
    {
        if (account.IsClosed) return TypedResults.NotFound();
        switch (await callers.ReadAsync(http.Request))
        {
            case CallerReading.Refused:
                return DirectLineError.MissingAuthorization;
            case CallerReading.Unavailable:
                return Again(http, seconds: "10");
            case CallerReading.Known(var caller):
                if (!http.Request.HasJsonContentType()) return TypedResults.StatusCode(StatusCodes.Status415UnsupportedMediaType);
                if (await BoundedBody.ReadAsync(http.Request, MaximumBytes) is not { } body)
                    return TypedResults.StatusCode(StatusCodes.Status413PayloadTooLarge);
                if (Parse(body) is not { } activity) return DirectLineError.BadRequest("The body is not JSON of an activity.");
                if (Missing(activity) is { } property) return DirectLineError.MissingProperty(property);
                if (caller.AddressFor(activity) is not { } address || !address.IsAllowed(account.IsDevelopment))
                    return DirectLineError.NotAllowed;
                return await TakeAsync(http, door, activity, address);
            default:
                throw new InvalidOperationException("There is no other reading.");
        }
    }

    private static async Task<IResult> TakeAsync(HttpContext http, ConnectorDoor door, Activity activity, ServiceAddress address)
    {
        // a program's question, which wants its answer now; no name of one is known here
        if (activity.Type is InboundActivity.Invoke) return TypedResults.StatusCode(StatusCodes.Status501NotImplemented);
        var expectsReplies = activity.DeliveryMode is ExpectReplies;
        if (address.Url is null && !expectsReplies) return DirectLineError.MissingProperty("serviceUrl");
        var from = new ConnectorReference(
            activity.ChannelId!, activity.Conversation!.Id!, activity.From!.Id!, activity.Recipient?.Id, address.Url, address.Verified);
        if (await door.TakeAsync(from, activity, expectsReplies, http.RequestAborted) is not { } answers)
            // the turn will be taken all the same: brought again, it gets its answer
            return Again(http, seconds: "1");
        return expectsReplies
            ? TypedResults.Json(new ExpectedReplies(answers), ConnectorJson.Relaxed.ExpectedReplies)
            : TypedResults.Accepted((string?)null);
    }

    private static IResult Again(HttpContext http, string seconds)
    {
        http.Response.Headers.RetryAfter = seconds;
        return TypedResults.StatusCode(StatusCodes.Status503ServiceUnavailable);
    }

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
