using Microsoft.Extensions.Options;
using YouthBot.Channels.DirectLine;

namespace YouthBot.Page;

/// <summary>
/// Nothing of the page is kept or told to another site; no script runs in it but our own file; and only the embedded chat can be framed, by
/// sites that were named.
/// </summary>
internal static class PageHeaders
{
    /// <summary>In the address of the chat in a frame of another site.</summary>
    public const string EmbedParameter = "embed";

    private const string LocalOrigins = " http://localhost:* https://localhost:* http://127.0.0.1:* https://127.0.0.1:*";

    /// <summary>Endpoint filter.</summary>
    public static ValueTask<object?> AddAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var headers = http.Response.Headers;
        headers.CacheControl = "no-store";
        headers.ContentSecurityPolicy = Policy(http);
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        return next(context);
    }

    private static string Policy(HttpContext http)
    {
        var request = http.Request;
        // older browsers do not count the socket of the same host as 'self'
        var socket = $"{(request.IsHttps ? "wss" : "ws")}://{request.Host}";
        return "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + $"connect-src 'self' {socket}; form-action 'self'; base-uri 'none'; frame-ancestors {Framers(http)}";
    }

    private static string Framers(HttpContext http)
    {
        if (!http.Request.Query.ContainsKey(EmbedParameter)) return "'none'";
        var services = http.RequestServices;
        var named = services.GetRequiredService<IOptions<DirectLineOptions>>().Value.AllowedOrigins;
        var local = services.GetRequiredService<IHostEnvironment>().IsDevelopment() ? LocalOrigins : string.Empty;
        return string.Join(' ', ["'self'", .. named]) + local;
    }
}
