using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace YouthBot.Channels.Connector.Identity;

/// <summary>
/// What a signer says of itself, with its keys. It is kept for a day; a key that it does not name is a reason to ask again, but not more
/// often than once an hour, because anybody can invent one.
/// </summary>
internal sealed partial class OpenIdMetadata(
    Uri address, IDocumentRetriever documents, TimeProvider time, ILogger<OpenIdMetadata> log) : IDisposable
{
    private static readonly TimeSpan Fresh = TimeSpan.FromHours(24);
    private static readonly TimeSpan Apart = TimeSpan.FromHours(1);

    /// <summary>Keys that nobody can ask after any more count so long (Microsoft: five days at most).</summary>
    private static readonly TimeSpan Usable = TimeSpan.FromDays(5);

    private static readonly TimeSpan AfterFailure = TimeSpan.FromSeconds(10);

    private readonly SemaphoreSlim one = new(1, 1);
    private volatile Held? held;
    private DateTimeOffset? failed;

    /// <summary>The configuration; null when it cannot be had.</summary>
    /// <param name="key">The key that is looked for; null when none is.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    public async Task<OpenIdConnectConfiguration?> ReadAsync(string? key, CancellationToken cancellation)
    {
        if (held is { } known && !IsDue(known, key)) return known.Configuration;
        await one.WaitAsync(cancellation);
        try
        {
            if (held is null || IsDue(held, key)) await FetchAsync(cancellation);
            return held is { } now && time.GetUtcNow() - now.At < Usable ? now.Configuration : null;
        }
        finally
        {
            one.Release();
        }
    }

    public void Dispose() => one.Dispose();

    private bool IsDue(Held known, string? key)
    {
        var age = time.GetUtcNow() - known.At;
        return age >= Fresh || (key is not null && age >= Apart && known.Configuration.SigningKeys.All(other => other.KeyId != key));
    }

    private async Task FetchAsync(CancellationToken cancellation)
    {
        if (failed is { } before && time.GetUtcNow() - before < AfterFailure) return;
        try
        {
            var configuration = await OpenIdConnectConfigurationRetriever.GetAsync(address.ToString(), documents, cancellation);
            held = new Held(configuration, time.GetUtcNow());
            failed = null;
        }
        catch (Exception error) when (!cancellation.IsCancellationRequested)
        {
            failed = time.GetUtcNow();
            LogFailed(address.Host, error.GetType().Name);
        }
    }

    private sealed record Held(OpenIdConnectConfiguration Configuration, DateTimeOffset At);

    [LoggerMessage(EventId = 2201, Level = LogLevel.Error, Message = "Bot Connector: the metadata of {Host} cannot be read ({Kind})")]
    private partial void LogFailed(string host, string kind);
}
