using System.Collections.Concurrent;
using System.Globalization;
using YouthBot.Storage;

namespace YouthBot.Channels.WhatsApp;

/// <summary>What an administrator must know of the sending: a number whose token is refused, and what failed in the last day.</summary>
internal sealed class WhatsAppTrouble(WhatsAppStore store, WhatsAppNumbers numbers, TimeProvider time)
{
    private readonly ConcurrentDictionary<string, (int Code, DateTimeOffset Since)> blocked = new(StringComparer.Ordinal);

    /// <summary>Meta's ids of numbers that people wrote to, and that are no longer in the settings.</summary>
    private readonly ConcurrentDictionary<string, byte> unknown = new(StringComparer.Ordinal);

    /// <summary>Nothing of this number is sent; false when that was known.</summary>
    public bool IsBlocked(WhatsAppNumber number, int code) => blocked.TryAdd(number.Name, (code, time.GetUtcNow()));

    /// <summary>Something is to be sent by a number that is not in the settings; false when that was known.</summary>
    public bool IsUnknown(string number) => unknown.TryAdd(number, 0);

    /// <summary>It works, again.</summary>
    public void Works(WhatsAppNumber number) => blocked.TryRemove(number.Name, out _);

    /// <summary>One line for each; none when all is well.</summary>
    public async Task<IReadOnlyList<string>> ReadAsync(CancellationToken cancellation)
    {
        if (numbers.All.Count == 0) return [];
        var failures = await store.ReadFailuresAsync(cancellation);
        return
        [
            .. blocked.Select(trouble => string.Create(
                CultureInfo.InvariantCulture,
                $"{trouble.Key}: Meta refuses this number or its token ({trouble.Value.Code}) since {trouble.Value.Since:u}")),
            .. unknown.Keys.Select(number => $"{number}: this number is no longer in the settings; what is to be sent by it waits"),
            .. failures.Select(failure => failure.Code < 0
                ? string.Create(CultureInfo.InvariantCulture, $"{failure.Count} messages of the last day: unknown whether they arrived")
                : string.Create(CultureInfo.InvariantCulture, $"{failure.Count} messages of the last day were not sent ({failure.Code})")),
        ];
    }
}
