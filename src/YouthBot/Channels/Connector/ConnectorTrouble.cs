using System.Globalization;

namespace YouthBot.Channels.Connector;

/// <summary>What an administrator must know of the sending: that Microsoft refuses our app or its secret.</summary>
internal sealed class ConnectorTrouble(TimeProvider time)
{
    private volatile Blocking? blocking;

    /// <summary>Nothing is sent; false when that was known.</summary>
    public bool IsBlocked(string reason)
    {
        if (blocking is not null) return false;
        blocking = new Blocking(reason, time.GetUtcNow());
        return true;
    }

    /// <summary>It works, again.</summary>
    public void Works() => blocking = null;

    /// <summary>One line for each; none when all is well.</summary>
    public IReadOnlyList<string> Read() => blocking is { } trouble
        ?
        [
            string.Create(
                CultureInfo.InvariantCulture, $"Microsoft refuses our app or its secret ({trouble.Reason}) since {trouble.Since:u}"),
        ]
        : [];

    private sealed record Blocking(string Reason, DateTimeOffset Since);
}
