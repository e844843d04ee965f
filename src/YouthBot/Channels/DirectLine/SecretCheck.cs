using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;

namespace YouthBot.Channels.DirectLine;

/// <summary>Whether a caller holds the secret that mints tokens; compared in constant time.</summary>
internal sealed class SecretCheck(IOptions<DirectLineOptions> options, IHostEnvironment environment)
{
    /// <summary>Whether the door has a secret at all.</summary>
    public bool Configured => options.Value.Secret is { Length: > 0 } || environment.IsDevelopment();

    public bool Holds(HttpRequest request)
    {
        var configured = options.Value.Secret is { Length: > 0 } secret ? secret : null;
        if (configured is null && !(environment.IsDevelopment() && LocalOnly.Is(request))) return false;
        return Caller.Credential(request) is { } credential && CryptographicOperations.FixedTimeEquals(
            SHA256.HashData(Encoding.UTF8.GetBytes(credential)),
            SHA256.HashData(Encoding.UTF8.GetBytes(configured ?? DirectLineOptions.DevelopmentSecret)));
    }
}
