using Microsoft.Extensions.Options;

namespace YouthBot.Channels.DirectLine;

/// <summary>Which pages may talk to the web chat's door from a browser.</summary>
public sealed class Origins(IOptions<DirectLineOptions> options, IHostEnvironment environment)
{
    /// <summary>Whether this origin is configured, or local in Development.</summary>
    public bool Allows(string origin) =>
        options.Value.AllowedOrigins.Contains(origin, StringComparer.OrdinalIgnoreCase)
        || (environment.IsDevelopment() && Uri.TryCreate(origin, UriKind.Absolute, out var address) && address.IsLoopback);

    /// <summary>Whether a request comes from a page that may ask: with an origin that is ours or allowed.</summary>
    public bool Allows(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request.Headers.Origin.ToString() is { Length: > 0 } origin
            && (Allows(origin) || string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase));
    }
}
