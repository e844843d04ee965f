using System.Net;

namespace YouthBot.Channels.DirectLine;

/// <summary>A door that is open in Development only is open to this machine only: no proxy in between, no other name.</summary>
internal static class LocalOnly
{
    public static bool Is(HttpRequest request)
    {
        var headers = request.Headers;
        if (headers.ContainsKey("Forwarded") || headers.Keys.Any(name => name.StartsWith("X-Forwarded-", StringComparison.OrdinalIgnoreCase)))
            return false;
        var host = request.Host.Host.Trim('[', ']');
        return host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));
    }
}
