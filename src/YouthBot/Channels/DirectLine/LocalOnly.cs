using System.Net;

namespace YouthBot.Channels.DirectLine;

/// <summary>A door that is open in Development only is open to this machine only: no proxy in between, no other name.</summary>
internal static class LocalOnly
{
    public static bool Is(HttpRequest request)
    {
        var headers = request.Headers;
        if (headers.Keys.Any(IsOfAProxy)) return false;
        // no address at all is a host in memory
        if (request.HttpContext.Connection.RemoteIpAddress is { } caller && !IPAddress.IsLoopback(caller)) return false;
        var host = request.Host.Host.Trim('[', ']');
        return host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));
    }

    /// <summary>X-Original-*: what the framework makes of forwarded headers that it has used.</summary>
    private static bool IsOfAProxy(string header) =>
        header.Equals("Forwarded", StringComparison.OrdinalIgnoreCase)
        || header.StartsWith("X-Forwarded-", StringComparison.OrdinalIgnoreCase)
        || header.StartsWith("X-Original-", StringComparison.OrdinalIgnoreCase);
}
