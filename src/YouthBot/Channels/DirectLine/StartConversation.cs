using YouthBot.Content;
using YouthBot.Conversations;
using YouthBot.Limits;
using YouthBot.Storage;

namespace YouthBot.Channels.DirectLine;

/// <summary>
/// <c>POST conversations</c>: begins the conversation of a token, or of the secret. 201 the first time; 200 when it had begun, and then the
/// bot does not greet again.
/// </summary>
internal static class StartConversation
{
    public static async Task<IResult> HandleAsync(
        HttpContext http,
        SecretCheck secret,
        DirectLineTokens tokens,
        RequestLimits limits,
        LiveContent content,
        Mailbox mailbox,
        ConversationStore store,
        TimeProvider time)
    {
        if (Caller.Credential(http.Request) is not { } credential) return DirectLineError.MissingAuthorization;
        if (limits.Refuse(http.Connection.RemoteIpAddress) is { } wait) return DirectLineError.TooManyRequests(wait);
        DirectLineToken token;
        if (secret.Holds(http.Request))
        {
            var asked = await GenerateToken.ReadAsync(http.Request, content.Current, time);
            if (asked is GenerateToken.Reading.Refused refused) return refused.Error;
            token = ((GenerateToken.Reading.Token)asked).Value;
        }
        else
        {
            var reading = await tokens.ReadAsync(credential);
            if (reading is TokenReading.Expired) return DirectLineError.TokenExpired;
            if (reading is not TokenReading.Valid valid) return DirectLineError.InvalidToken;
            token = valid.Token;
        }

        var begun = await mailbox.StartAsync(
            new NewConversation(token.Conversation, DirectLineModule.ChannelId, token.Region, token.User, DeviceSecret.HashOf(token)),
            http.RequestAborted);
        if (!begun && await store.ReadHeadAsync(token.Conversation, http.RequestAborted) is null or { Erased: true } or { Channel: not DirectLineModule.ChannelId })
            return DirectLineError.ConversationNotFound;
        return TypedResults.Json(
            new ConversationResponse(
                token.Conversation.ToString(),
                tokens.Issue(token),
                (int)DirectLineTokens.Lifetime.TotalSeconds,
                StreamAddress.Of(http.Request, tokens, token, after: 0)),
            DirectLineJson.Default.ConversationResponse,
            statusCode: begun ? StatusCodes.Status201Created : StatusCodes.Status200OK);
    }
}
