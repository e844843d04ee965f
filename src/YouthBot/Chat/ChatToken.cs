using System.Text.Json;
using YouthBot.Channels.DirectLine;
using YouthBot.Content;
using YouthBot.Dialogs.Content;
using YouthBot.Handoff;
using YouthBot.Limits;
using YouthBot.Storage;

namespace YouthBot.Chat;

/// <summary>
/// <c>POST /chat/token</c>: for our own pages, without a secret. A token for a new conversation together with a secret for this device, or
/// for an existing conversation on proof of that secret, so that a chat goes on after a night's sleep.
/// </summary>
internal static class ChatToken
{
    private const int MaximumBytes = 4096;

    public static async Task<IResult> HandleAsync(
        HttpContext http,
        Origins origins,
        RequestLimits limits,
        DirectLineTokens tokens,
        ConversationStore store,
        LiveContent content,
        TimeProvider time)
    {
        if (!origins.Allows(http.Request)) return DirectLineError.NotAllowed;
        if (limits.Refuse(http.Connection.RemoteIpAddress) is { } wait) return DirectLineError.TooManyRequests(wait);
        if (await BoundedBody.ReadAsync(http.Request, MaximumBytes) is not { } body) return DirectLineError.TooLarge;
        ChatTokenRequest? asked;
        try
        {
            asked = body.Length > 0 ? JsonSerializer.Deserialize(body.Span, ChatJson.Default.ChatTokenRequest) : null;
        }
        catch (JsonException)
        {
            return DirectLineError.BadRequest("The body is not JSON.");
        }

        return asked?.ConversationId is { } existing
            ? await ForExistingAsync(existing, asked.Secret, tokens, store, http.RequestAborted)
            : ForNew(asked?.Region, tokens, content.Current, time);
    }

    private static IResult ForNew(string? region, DirectLineTokens tokens, ContentSet content, TimeProvider time)
    {
        var secret = DeviceSecret.New();
        var token = new DirectLineToken(
            ConversationId.New(time.GetUtcNow()),
            DirectLineTokens.NewUser(),
            region is not null && content.Regions.ContainsKey(region) ? region : Region.LandelijkId,
            DeviceSecret.Claim(secret));
        return Ok(token, tokens, secret);
    }

    /// <summary>An unknown conversation, an erased one and a wrong proof look the same from outside.</summary>
    private static async Task<IResult> ForExistingAsync(
        string named,
        string? secret,
        DirectLineTokens tokens,
        ConversationStore store,
        CancellationToken cancellation)
    {
        if (!ConversationId.TryParse(named, out var conversation)
            || await store.ReadHeadAsync(conversation, DirectLineModule.ChannelId, cancellation) is not { } head
            || !DeviceSecret.Proves(secret, head.DeviceHash)) return DirectLineError.ConversationNotFound;
        return Ok(new DirectLineToken(conversation, head.UserId, head.Region), tokens, secret: null);
    }

    private static IResult Ok(DirectLineToken token, DirectLineTokens tokens, string? secret) => TypedResults.Json(
        new ChatTokenResponse(token.Conversation.ToString(), tokens.Issue(token), (int)DirectLineTokens.Lifetime.TotalSeconds, secret),
        ChatJson.Default.ChatTokenResponse);
}
