using System.Collections.Concurrent;
using YouthBot.Conversations;
using YouthBot.Storage;

namespace YouthBot.Desk.Workspace;

/// <summary>
/// The desks of the regions, read once for all coaches who look: fifty open desks cost one query. What was read before the last change, or
/// some seconds ago, is read again.
/// </summary>
internal sealed class RegionDesks(IDeskDatabase database, DeskStore store, DeskLine line, TimeProvider time)
{
    /// <summary>Changes that nobody told of, such as those of another machine, are seen after this long.</summary>
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(5);

    /// <summary>More requests for a call than this, and a list helps nobody.</summary>
    private const int MostCallBacks = 100;

    private readonly ConcurrentDictionary<string, Known> known = new(StringComparer.Ordinal);

    public async Task<RegionDesk> ReadAsync(string region)
    {
        var version = line.Version(region);
        if (!known.TryGetValue(region, out var before) || before.Version != version || time.GetElapsedTime(before.At) > Fresh)
        {
            // the one who puts it there reads; whoever comes at the same moment waits for the same reading
            var reading = new Known(version, time.GetTimestamp(), new Lazy<Task<RegionDesk>>(() => Task.Run(() => ReadNowAsync(region))));
            before = known.AddOrUpdate(
                region, reading, (_, other) => other.Version >= version && time.GetElapsedTime(other.At) <= Fresh ? other : reading);
        }

        try
        {
            return await before.Desk.Value;
        }
        catch
        {
            known.TryRemove(KeyValuePair.Create(region, before));
            throw;
        }
    }

    /// <summary>What was read is not enough, as for an account that was made just now.</summary>
    public void Forget(string region) => known.TryRemove(region, out _);

    private async Task<RegionDesk> ReadNowAsync(string region) => new(
        await database.ReadQueueAsync(region, CancellationToken.None),
        await database.ReadCoachesAsync(region, CancellationToken.None),
        await store.ReadCallBacksAsync(region, MostCallBacks, CancellationToken.None));

    private sealed record Known(long Version, long At, Lazy<Task<RegionDesk>> Desk);
}
