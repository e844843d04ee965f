using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using YouthBot.Conversations;
using YouthBot.Dialogs.Activities;

namespace YouthBot.Channels.DirectLine;

/// <summary>
/// Reads an activity from the wire and cleans it: who sent it is what the token says, and what this product does not want to know (names,
/// files, where answers should go) is dropped before anything is stored.
/// </summary>
internal abstract record ActivityBody
{
    /// <summary>The largest body that is read: a long message with everything that Web Chat adds is under 10 KB.</summary>
    public const int MaximumBytes = 64 * 1024;

    private ActivityBody()
    {
    }

    public static async Task<ActivityBody> ReadAsync(HttpRequest request, DirectLineToken sender)
    {
        if (await BoundedBody.ReadAsync(request, MaximumBytes) is not { } body) return new Refused(DirectLineError.TooLarge);
        return Parse(body, sender);
    }

    /// <summary>Reads an activity out of bytes that are within the limit.</summary>
    public static ActivityBody Parse(ReadOnlyMemory<byte> body, DirectLineToken sender)
    {
        try
        {
            var activity = JsonSerializer.Deserialize(LoneSurrogates.Mend(body).Span, ActivityJson.Default.Activity);
            if (activity is null) return new Refused(DirectLineError.BadRequest("The body is not an activity."));
            return string.IsNullOrEmpty(activity.Type)
                ? new Refused(DirectLineError.MissingProperty("type"))
                : new Read(Clean(activity, sender), ClientIdOf(activity));
        }
        catch (JsonException)
        {
            // the exception would repeat a piece of the text
            return new Refused(DirectLineError.BadRequest("The body is not JSON of an activity."));
        }
    }

    /// <summary>Takes out of an activity what only the token may say and what nobody here wants to know.</summary>
    public static Activity Clean(Activity activity, DirectLineToken sender)
    {
        // A2251: a receiver discards callerId
        activity.Extra?.Remove("callerId");
        return activity with
        {
            Id = null,
            Timestamp = null,
            ChannelId = DirectLineModule.ChannelId,
            ServiceUrl = null,
            // our own events (a timer) come from inside only
            Name = activity.Name?.StartsWith("youthbot.", StringComparison.OrdinalIgnoreCase) is true ? null : activity.Name,
            From = Participants.Youth(sender.User),
            Recipient = Participants.Bot,
            Conversation = new ConversationAccount { Id = sender.Conversation.ToString() },
            Attachments = activity.Attachments?.Select(file => new Attachment { ContentType = file.ContentType }).ToArray(),
        };
    }

    /// <summary>
    /// The key of what a client sends, out of its own id of it: hashed, because an id may be of any length and hold anything, even one of our
    /// own keys. Without an id nothing can be told apart, and everything is new.
    /// </summary>
    private static string? ClientIdOf(Activity activity) =>
        activity.ChannelData is { ValueKind: JsonValueKind.Object } data
        && data.TryGetProperty("clientActivityID", out var id)
        && id.ValueKind is JsonValueKind.String
        && id.GetString() is { Length: > 0 } text
            ? "c:" + Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(text)))
            : null;

    /// <summary>It can be taken.</summary>
    public sealed record Read(Activity Activity, string? ExternalId) : ActivityBody;

    /// <summary>It cannot, and this is the answer.</summary>
    public sealed record Refused(DirectLineError Error) : ActivityBody;
}
