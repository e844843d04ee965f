using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using YouthBot.Content;
using YouthBot.Conversations;
using YouthBot.Dialogs.Activities;
using YouthBot.Limits;

namespace YouthBot.Channels.DirectLine;

/// <summary>
/// <c>POST conversations/{id}/upload</c>: a file is never read or kept. The client hears so by the status, the person by a kind line of the
/// bot in the chat, because clients show a refused upload as a bare “not sent”. The words that came along are read as any others: a cry for
/// help may come with a picture.
/// </summary>
internal static class RefuseUpload
{
    /// <summary>The part that holds the words, as the official client sends it: the first one.</summary>
    private const string ActivityMediaType = "application/vnd.microsoft.activity";

    /// <summary>
    /// Web Chat shows the file itself as “not sent”, and what came back for it as a second, empty bubble, unless that says that it is not
    /// for the eye.
    /// </summary>
    private static readonly JsonElement Unseen = JsonSerializer.SerializeToElement(
        new Dictionary<string, bool>(StringComparer.Ordinal) { ["postBack"] = true });

    public static async Task<IResult> HandleAsync(HttpContext http, Mailbox mailbox, RequestLimits limits, LiveContent content, TimeProvider time)
    {
        var token = Caller.Token(http);
        if (limits.Refuse(token.Conversation) is { } wait) return DirectLineError.TooManyRequests(wait);
        var (words, id) = await ReadWordsAsync(http.Request, token) is ActivityBody.Read({ Type: ActivityTypes.Message, Text.Length: > 0 } read, var sent)
            ? (read, sent)
            : (new Activity { Type = ActivityTypes.Message, ChannelData = Unseen }, null);
        var file = new Attachment { ContentType = "application/octet-stream" };
        await mailbox.AcceptAsync(
            token.Conversation,
            DirectLineModule.ChannelId,
            id ?? "upload:" + Guid.CreateVersion7(time.GetUtcNow()).ToString("N"),
            ActivityBody.Clean(words, token) with { Attachments = [file] },
            CancellationToken.None);
        return DirectLineError.UploadsRefused(content.Current.Sentences.MediaNotRead);
    }

    private static async Task<ActivityBody?> ReadWordsAsync(HttpRequest request, DirectLineToken token)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || !type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase))
            return null;
        try
        {
            var parts = new MultipartReader(HeaderUtilities.RemoveQuotes(type.Boundary).ToString(), request.Body);
            if (await parts.ReadNextSectionAsync(request.HttpContext.RequestAborted) is not { ContentType: { } contentType } first
                || !contentType.StartsWith(ActivityMediaType, StringComparison.OrdinalIgnoreCase)) return null;
            return await BoundedBody.ReadAsync(first.Body, null, ActivityBody.MaximumBytes, request.HttpContext.RequestAborted) is { } body
                ? ActivityBody.Parse(body, token)
                : null;
        }
        catch (Exception error) when (error is IOException or InvalidDataException)
        {
            // not what a client sends: there are no words to read
            return null;
        }
    }
}
