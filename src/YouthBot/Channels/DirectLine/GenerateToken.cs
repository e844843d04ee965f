using System.Text.Json;
using YouthBot.Content;
using YouthBot.Dialogs.Content;
using YouthBot.Handoff;
using YouthBot.Limits;

namespace YouthBot.Channels.DirectLine;

/// <summary><c>POST tokens/generate</c>: a token for a conversation that has not begun. Needs the secret; does not wake the bot.</summary>
internal static class GenerateToken
{
    public static async Task<IResult> HandleAsync(
        HttpContext http,
        SecretCheck secret,
        DirectLineTokens tokens,
        RequestLimits limits,
        LiveContent content,
        TimeProvider time)
    {
        if (Caller.Credential(http.Request) is null) return DirectLineError.MissingAuthorization;
        if (!secret.Configured) return DirectLineError.NoSecret;
        if (!secret.Holds(http.Request)) return DirectLineError.NotAllowed;
        if (limits.Refuse(http.Connection.RemoteIpAddress) is { } wait) return DirectLineError.TooManyRequests(wait);
        return await ReadAsync(http.Request, content.Current, time) switch
        {
            Reading.Refused refused => refused.Error,
            Reading.Token read => TypedResults.Json(
                new ConversationResponse(read.Value.Conversation.ToString(), tokens.Issue(read.Value), (int)DirectLineTokens.Lifetime.TotalSeconds),
                DirectLineJson.Default.ConversationResponse),
            _ => throw new InvalidOperationException("A reading is a token or refused."),
        };
    }

    /// <summary>Makes the token that a body asks for.</summary>
    public static async Task<Reading> ReadAsync(HttpRequest request, ContentSet content, TimeProvider time)
    {
        if (await BoundedBody.ReadAsync(request, ActivityBody.MaximumBytes) is not { } body) return new Reading.Refused(DirectLineError.TooLarge);
        TokenRequest? asked = null;
        try
        {
            if (body.Length > 0) asked = JsonSerializer.Deserialize(body.Span, DirectLineJson.Default.TokenRequest);
        }
        catch (JsonException)
        {
            return new Reading.Refused(DirectLineError.BadRequest("The body is not JSON."));
        }

        var user = asked?.User?.Id;
        if (user is not null && (!user.StartsWith("dl_", StringComparison.Ordinal) || user.Length > 100))
            return new Reading.Refused(DirectLineError.BadRequest("The user's id must begin with 'dl_' and have at most 100 characters."));
        var region = asked?.Region is { } named && content.Regions.ContainsKey(named) ? named : Region.LandelijkId;
        return new Reading.Token(new DirectLineToken(ConversationId.New(time.GetUtcNow()), user ?? DirectLineTokens.NewUser(), region));
    }

    /// <summary>What a body asked for.</summary>
    public abstract record Reading
    {
        public sealed record Token(DirectLineToken Value) : Reading;

        public sealed record Refused(DirectLineError Error) : Reading;
    }
}
