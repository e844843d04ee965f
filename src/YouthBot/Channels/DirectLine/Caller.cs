namespace YouthBot.Channels.DirectLine;

/// <summary>
/// Who calls: every endpoint below a conversation asks for a token of that same conversation, here and nowhere else.
/// </summary>
internal static class Caller
{
    private static readonly object Key = new();

    /// <summary>The token that <see cref="RequireAsync"/> accepted.</summary>
    public static DirectLineToken Token(HttpContext http) => (DirectLineToken)http.Items[Key]!;

    /// <summary>The credential of the Authorization header; null when it is missing or of another form.</summary>
    public static string? Credential(HttpRequest request)
    {
        const string scheme = "Bearer ";
        var header = request.Headers.Authorization.ToString();
        return header.StartsWith(scheme, StringComparison.OrdinalIgnoreCase) && header.Length > scheme.Length ? header[scheme.Length..].Trim() : null;
    }

    /// <summary>Endpoint filter.</summary>
    public static async ValueTask<object?> RequireAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (Credential(http.Request) is not { } credential) return DirectLineError.MissingAuthorization;
        switch (await http.RequestServices.GetRequiredService<DirectLineTokens>().ReadAsync(credential))
        {
            case TokenReading.Expired:
                return DirectLineError.TokenExpired;
            case TokenReading.Valid(var token):
                if (http.GetRouteValue("conversation") is string named && named != token.Conversation.ToString())
                    return DirectLineError.OtherConversation;
                http.Items[Key] = token;
                return await next(context);
            default:
                return DirectLineError.InvalidToken;
        }
    }
}
