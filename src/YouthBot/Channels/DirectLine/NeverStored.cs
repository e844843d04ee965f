namespace YouthBot.Channels.DirectLine;

/// <summary>A talk, or a token that opens it, must not stay in the cache of a browser that the next person uses.</summary>
internal static class NeverStored
{
    /// <summary>Endpoint filter.</summary>
    public static ValueTask<object?> FilterAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var headers = context.HttpContext.Response.Headers;
        headers.CacheControl = "no-store";
        headers.XContentTypeOptions = "nosniff";
        return next(context);
    }
}
