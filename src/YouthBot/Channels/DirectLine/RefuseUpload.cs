using System.Text.Json;
using YouthBot.Content;
using YouthBot.Conversations;
using YouthBot.Dialogs.Activities;
using YouthBot.Limits;

namespace YouthBot.Channels.DirectLine;

/// <summary>
/// <c>POST conversations/{id}/upload</c>: a file is never read or kept. The client hears so by the status, the person by a kind line of the
/// bot in the chat, because clients show a refused upload as a bare “not sent”.
/// </summary>
internal static class RefuseUpload
{
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
        await mailbox.AcceptAsync(
            token.Conversation,
            DirectLineModule.ChannelId,
            "upload-" + Guid.CreateVersion7(time.GetUtcNow()).ToString("N"),
            new Activity
            {
                Type = ActivityTypes.Message,
                ChannelId = DirectLineModule.ChannelId,
                From = Participants.Youth(token.User),
                Recipient = Participants.Bot,
                Conversation = new ConversationAccount { Id = token.Conversation.ToString() },
                Attachments = [new Attachment { ContentType = "application/octet-stream" }],
                ChannelData = Unseen,
            },
            http.RequestAborted);
        return DirectLineError.UploadsRefused(content.Current.Sentences.MediaNotRead);
    }
}
